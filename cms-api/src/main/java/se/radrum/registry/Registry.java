package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Page;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The door to the diary. */
@ApplicationScoped
@Transactional
public class Registry {
  private static final int LIMIT = 50;

  private final Diary diary;
  private final Clock clock;

  @Inject
  Registry(Diary diary, Clock clock) {
    this.diary = diary;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Registry() {
    this(null, null);
  }

  /** Registers that something arrived today, in the running transaction; gives its designation. */
  public String register() {
    var row = new DiaryRow(LocalDate.now(clock));
    diary.add(row);
    return row.designation();
  }

  /**
   * One line of the diary.
   *
   * @throws Problem MISSING when there is no such designation
   */
  @Allowed({Role.REGISTRAR, Role.STRATEGIST, Role.MODERATOR})
  public DiaryLine line(Caller by, String designation) {
    return diary
        .find(designation)
        .map(DiaryRow::view)
        .orElseThrow(() -> Problem.of(Kind.MISSING, "registry.line.unknown"));
  }

  /** The diary, the latest day first; within a day in no order that tells anything. */
  @Allowed({Role.REGISTRAR, Role.STRATEGIST, Role.MODERATOR})
  public Page<DiaryLine> diary(Caller by, int page) {
    var lines = diary.page(Math.max(1, page), LIMIT).stream().map(DiaryRow::view).toList();
    return new Page<>(lines, Math.max(1, page), LIMIT, diary.count());
  }
}
