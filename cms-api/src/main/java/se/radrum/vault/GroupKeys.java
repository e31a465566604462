package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Sha256;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** Gives the private keys of reader groups to those who shall have them, and to nobody else. */
@Dependent
class GroupKeys {
  private final Groups groups;
  private final Holders holders;
  private final KeyFiles files;

  @Inject
  GroupKeys(Groups groups, Holders holders, KeyFiles files) {
    this.groups = groups;
    this.holders = holders;
    this.files = files;
  }

  /** Shares the first key of a new group among its readers and each pair of trustees. */
  void deal(Readers group, PrivateKey key, Collection<UUID> readers) {
    deal(group, Map.of(group.epoch(), key), readers);
  }

  private void deal(Readers group, Map<Integer, PrivateKey> keys, Collection<UUID> readers) {
    for (var reader : readers) give(group.id(), group.epoch(), keys, reader);
    dealToTrustees(group.id(), group.epoch(), Objects.requireNonNull(keys.get(group.epoch())));
  }

  /** Shares a group's key of one epoch among each pair of the trustees there are today. */
  void dealToTrustees(UUID group, int epoch, PrivateKey key) {
    var trustees = holders.trustees().stream().map(this::holder).toList();
    for (var inner = 0; inner < trustees.size(); inner++)
      for (var outer : trustees.subList(inner + 1, trustees.size()))
        groups.add(
            new RecoveryShare(group, epoch, key, trustees.get(inner), outer, files.instance()));
  }

  /**
   * Another key for a group somebody has left, made by a reader, whose own keys vouch for it. Each
   * reader gets it who still has the public key the group knows.
   *
   * @throws Problem CONFLICT when somebody's public key was exchanged in the tables
   */
  void begin(Readers group, SortedMap<Integer, PrivateKey> chain) {
    var present = Objects.requireNonNull(chain.get(group.epoch()));
    var shares = groups.sharesIn(group.id()).stream().filter(s -> s.epoch() == group.epoch());
    var readers = shares.filter(s -> known(s, present)).map(Share::member).toList();
    for (var pair : groups.recoveryOf(group.id()))
      if (pair.epoch() == group.epoch() && !pair.isForBoth(this::holder, present, files.instance()))
        throw exchanged();
    var next = PrivateKey.random();
    group.begin(next.publicKey());
    deal(group, Map.of(group.epoch() - 1, present, group.epoch(), next), readers);
  }

  private boolean known(Share share, PrivateKey present) {
    if (!share.isFor(holder(share.member()), present, files.instance())) throw exchanged();
    return true;
  }

  /** Gives one reader a group's keys of every epoch, each once. */
  void give(UUID group, Map<Integer, PrivateKey> keys, UUID reader) {
    for (var epoch : keys.keySet()) give(group, epoch, keys, reader);
  }

  private void give(UUID group, int epoch, Map<Integer, PrivateKey> keys, UUID reader) {
    var has = shares(group, reader).stream().anyMatch(share -> share.epoch() == epoch);
    if (has) return;
    var key = Objects.requireNonNull(keys.get(epoch));
    var before = Optional.ofNullable(keys.get(epoch - 1));
    groups.add(new Share(group, epoch, key, before, holder(reader), files.instance()));
  }

  /**
   * A group's keys, by epoch, that a reader holds: each vouched for by the one before it, the last
   * the one people write to today.
   *
   * @throws Problem CONFLICT when one was exchanged in the tables
   */
  SortedMap<Integer, PrivateKey> chain(Unlocked reader, Readers group) {
    var chain = new TreeMap<Integer, PrivateKey>();
    try {
      for (var share : shares(group.id(), reader.member())) link(chain, share, reader);
    } catch (Unopenable exchanged) {
      throw exchanged();
    }
    var present = Optional.ofNullable(chain.get(group.epoch())).map(PrivateKey::publicKey);
    if (present.filter(key -> Sha256.same(key.bytes(), group.publicKey().bytes())).isEmpty())
      throw exchanged();
    return chain;
  }

  private void link(SortedMap<Integer, PrivateKey> chain, Share share, Unlocked reader) {
    var key = share.open(reader, files.instance());
    if (!chain.isEmpty()) {
      var before = Optional.ofNullable(chain.get(share.epoch() - 1));
      if (before.filter(b -> share.follows(b, key.publicKey(), files.instance())).isEmpty())
        throw exchanged();
    }
    chain.put(share.epoch(), key);
  }

  /** Whether the tables still have the reader's own public key. */
  boolean isOwn(Unlocked reader) {
    var known = holder(reader.member()).publicKey();
    return Sha256.same(known.bytes(), reader.key().publicKey().bytes());
  }

  static Problem exchanged() {
    return Problem.of(Kind.CONFLICT, "vault.group.exchanged");
  }

  /** The shares of one reader in one group, the earliest epoch first. */
  List<Share> shares(UUID group, UUID reader) {
    return groups.sharesOf(reader).stream()
        .filter(s -> s.groupId().equals(group))
        .sorted(Comparator.comparingInt(Share::epoch))
        .toList();
  }

  /** The key of a case, for a reader who has the group's key of the wrap's epoch. */
  Optional<Key> open(Wrap wrap, Unlocked reader, Key month) {
    return shares(wrap.groupId(), reader.member()).stream()
        .filter(share -> share.epoch() == wrap.epoch())
        .findFirst()
        .map(share -> share.open(reader, files.instance()))
        .map(group -> wrap.open(group, month, files.instance()));
  }

  private Holder holder(UUID member) {
    return holders
        .find(member)
        .orElseThrow(() -> Problem.of(Kind.CONFLICT, "vault.member.without-phrase"));
  }
}
