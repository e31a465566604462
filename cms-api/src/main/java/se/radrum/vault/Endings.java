package se.radrum.vault;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.radrum.vault.Ended.What;

/**
 * The door by which cases end for good, whatever backup is restored afterwards. A case goes from
 * the tables at once and leaves a tombstone; the month's key goes with its last case.
 */
@ApplicationScoped
@Transactional
public class Endings {
  private final CaseFiles cases;
  private final Tombstones stones;
  private final KeyFiles files;
  private final Clock clock;

  @Inject
  Endings(CaseFiles cases, Tombstones stones, KeyFiles files, Clock clock) {
    this.cases = cases;
    this.stones = stones;
    this.files = files;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Endings() {
    this(null, null, null, null);
  }

  /**
   * Ends a case: its wraps, its records and its list go. With the last case of a month that is
   * over, the month ends too; its key file goes when the transaction is through ({@link #settle}).
   */
  public void end(UUID id) {
    var file = cases.locked(id);
    if (file.isEmpty()) return;
    var epoch = file.get().epoch();
    cases.end(id);
    remember(new Ended(What.CASE, id));
    if (epoch.ends() && isOver(epoch) && cases.of(epoch).isEmpty()) stones.add(Tombstone.of(epoch));
  }

  /** Remembers what has ended, also when an older backup is restored. */
  public void remember(Ended ended) {
    stones.add(Tombstone.of(ended));
  }

  /**
   * Ends what the key folder knows to have ended and the database, restored, has again.
   *
   * @param told of each that others keep something of
   */
  void replay(Consumer<Ended> told) {
    var known = stones.all().stream().map(Tombstone::words).collect(Collectors.toSet());
    for (var stone : files.ended().read())
      if (!known.contains(stone.words())) {
        stone.end(cases);
        stones.add(stone);
        stone.ended().ifPresent(told);
      }
  }

  /**
   * Brings the key folder after the tables: keys of ended months are destroyed, the tombstones
   * written down, this month's and the next one's keys laid out before anybody writes, so that no
   * file tells when the first of them did. Goes by what is committed, whoever asks.
   */
  @Transactional(REQUIRES_NEW)
  public void settle() {
    var ended = stones.all();
    ended.forEach(stone -> stone.end(files));
    files.ended().write(ended);
    var month = YearMonth.now(clock);
    for (var next : List.of(month, month.plusMonths(1)))
      if (cases.of(Epoch.of(next)).isEmpty()) files.begin(Epoch.of(next));
  }

  private boolean isOver(Epoch month) {
    return YearMonth.parse(month.name()).isBefore(YearMonth.now(clock));
  }
}
