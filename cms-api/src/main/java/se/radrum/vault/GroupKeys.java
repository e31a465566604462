package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
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

  /** Shares a group's key of its present epoch among its readers and each pair of trustees. */
  void deal(Readers group, PrivateKey key, Collection<UUID> readers) {
    for (var reader : readers) give(group.id(), group.epoch(), key, reader);
    var trustees = holders.trustees().stream().map(this::holder).toList();
    for (var inner = 0; inner < trustees.size(); inner++)
      for (var outer : trustees.subList(inner + 1, trustees.size()))
        groups.add(
            new RecoveryShare(
                group.id(), group.epoch(), key, trustees.get(inner), outer, files.instance()));
  }

  /** Gives one reader the key of one epoch, once. */
  void give(UUID group, int epoch, PrivateKey key, UUID reader) {
    var has =
        groups.sharesOf(reader).stream()
            .anyMatch(share -> share.groupId().equals(group) && share.epoch() == epoch);
    if (!has) groups.add(new Share(group, epoch, key, holder(reader), files.instance()));
  }

  /** The shares of one reader in one group. */
  List<Share> shares(UUID group, UUID reader) {
    return groups.sharesOf(reader).stream().filter(s -> s.groupId().equals(group)).toList();
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
