package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.PublicKey;
import se.radrum.crypto.Sha256;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door to what any two of the three trustees can do together, and neither alone: give a group's
 * keys to somebody new, put somebody in a trustee's place, and try once a year whether they could.
 */
@ApplicationScoped
@Transactional
public class Recovery {
  private static final int YEARLY = 12;

  private final Groups groups;
  private final GroupKeys keys;
  private final Holders holders;
  private final KeyFiles files;
  private final Drills drills;
  private final Clock clock;

  @Inject
  Recovery(
      Groups groups, GroupKeys keys, Holders holders, KeyFiles files, Drills drills, Clock clock) {
    this.groups = groups;
    this.keys = keys;
    this.holders = holders;
    this.files = files;
    this.drills = drills;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Recovery() {
    this(null, null, null, null, null, null);
  }

  /**
   * Two trustees together give a member everything a group can read, of every epoch.
   *
   * @throws Problem FORBIDDEN when they are not two trustees
   */
  public void recover(Unlocked one, Unlocked other, UUID group, UUID member) {
    var opened = opened(group, one, other);
    if (opened.isEmpty()) throw Problem.of(Kind.FORBIDDEN, "vault.recovery.two");
    keys.give(group, opened, member);
  }

  /**
   * Two trustees together put somebody in a trustee's place, or the same one again who has new
   * keys: every group's keys, of every epoch, are dealt anew to the pairs there are from now on.
   *
   * @throws Problem FORBIDDEN when they are not two trustees, or nobody leaves; CONFLICT when
   *     somebody who comes has no keys or is a trustee already, or a group is not theirs to recover
   */
  public void replace(Unlocked one, Unlocked other, UUID leaves, UUID comes) {
    drill(one, other);
    if (!trustees().contains(leaves)) throw Problem.of(Kind.FORBIDDEN, "vault.recovery.two");
    if (holders.find(comes).isEmpty())
      throw Problem.of(Kind.CONFLICT, "vault.member.without-phrase");
    if (!leaves.equals(comes)) {
      if (trustees().contains(comes)) throw Problem.of(Kind.CONFLICT, "vault.trustee.already");
      holders.removeTrustee(leaves);
      holders.add(new Trustee(comes));
    }
    for (var group : groups.all()) {
      var opened = opened(group.id(), one, other);
      groups.forgetRecovery(group.id());
      opened.forEach((epoch, key) -> keys.dealToTrustees(group.id(), epoch, key));
    }
  }

  private Map<Integer, PrivateKey> opened(UUID group, Unlocked one, Unlocked other) {
    var opened = new HashMap<Integer, PrivateKey>();
    for (var pair : pairs(group, one, other))
      opened.put(pair.epoch(), pair.open(one, other, files.instance()));
    return opened;
  }

  /**
   * Tries with every group whether the two could recover it, and gives nobody anything. That it was
   * tried is remembered by its day.
   *
   * @return how many groups the two could recover
   * @throws Problem FORBIDDEN when they are not two trustees; CONFLICT when a group is not theirs
   *     to recover
   */
  public int drill(Unlocked one, Unlocked other) {
    var all = groups.all();
    if (one.member().equals(other.member())
        || !trustees().containsAll(List.of(one.member(), other.member())))
      throw Problem.of(Kind.FORBIDDEN, "vault.recovery.two");
    for (var group : all)
      if (!opens(group, one, other)) throw Problem.of(Kind.CONFLICT, "vault.recovery.broken");
    drills.add(today());
    return all.size();
  }

  /** The three, once the council is founded. */
  public List<UUID> trustees() {
    return holders.trustees();
  }

  /** The day of the last drill. */
  public Optional<LocalDate> lastDrill() {
    return drills.last();
  }

  /** Whether a year has gone since the last drill, or there has been none. */
  public boolean drillDue() {
    return !trustees().isEmpty()
        && drills.last().map(day -> !day.plusMonths(YEARLY).isAfter(today())).orElse(true);
  }

  /** Whether each group's present key is dealt to every pair of trustees. */
  boolean dealt() {
    var three = trustees();
    return groups.all().stream()
        .allMatch(
            group ->
                groups.recoveryOf(group.id()).stream()
                        .filter(share -> share.epoch() == group.epoch())
                        .count()
                    == three.size() * (three.size() - 1) / 2);
  }

  private boolean opens(Readers group, Unlocked one, Unlocked other) {
    return pairs(group.id(), one, other).stream()
        .filter(pair -> pair.epoch() == group.epoch())
        .anyMatch(pair -> isOf(group.publicKey(), pair, one, other));
  }

  private boolean isOf(PublicKey group, RecoveryShare pair, Unlocked one, Unlocked other) {
    try {
      var opened = pair.open(one, other, files.instance()).publicKey();
      return Sha256.same(opened.bytes(), group.bytes());
    } catch (Unopenable broken) {
      return false;
    }
  }

  private List<RecoveryShare> pairs(UUID group, Unlocked one, Unlocked other) {
    return groups.recoveryOf(group).stream()
        .filter(share -> share.isFor(one.member(), other.member()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
