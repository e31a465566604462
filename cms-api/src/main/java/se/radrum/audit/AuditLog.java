package se.radrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.radrum.access.Access;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Page;

/** The door of this feature: reads the log and says whether anybody has touched it. */
@ApplicationScoped
@Transactional
public class AuditLog {
  private static final int AT_ONCE = 1000;
  private static final int TOLD_DAYS = 30;
  private static final Set<String> READERS =
      Set.of(
          "GroupAdded",
          "ReaderAdded",
          "ReaderRemoved",
          "GroupRecovered",
          "TrusteeReplaced",
          "KeysForgotten");

  private final Notes notes;
  private final Access access;
  private final Clock clock;

  @Inject
  AuditLog(Notes notes, Access access, Clock clock) {
    this.notes = notes;
    this.access = access;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  AuditLog() {
    this(null, null, null);
  }

  /**
   * The log from its latest note back.
   *
   * @param page from 1
   * @param limit 1 to 100
   */
  @Allowed({Role.ADMINISTRATOR, Role.REGISTRAR})
  public Page<NoteView> read(Caller by, int page, int limit) {
    var shown =
        notes.latest((page - 1) * limit, limit).stream()
            .map(note -> note.view(access.alias(note.member()).orElse("")))
            .toList();
    return new Page<>(shown, page, limit, notes.count());
  }

  /**
   * Who has come to read, and who reads no more, in the last thirty days; told to everybody who
   * carries keys, so that nobody is added behind their backs.
   */
  @Allowed({Role.MODERATOR, Role.TRUSTEE, Role.MEMBER, Role.STRATEGIST, Role.ADMINISTRATOR})
  public List<NoteView> readersChanged(Caller by) {
    return notes.named(READERS, LocalDate.now(clock).minusDays(TOLD_DAYS)).stream()
        .map(note -> note.view(access.alias(note.member()).orElse("")))
        .toList();
  }

  /**
   * Follows the whole chain; a second for some hundred thousand notes. Tells nothing of what they
   * say.
   */
  public Verdict verify() {
    var verification = new Verification();
    var next = notes.after(0, AT_ONCE);
    while (!next.isEmpty()) {
      verification.follow(next);
      next = notes.after(next.get(next.size() - 1).n(), AT_ONCE);
    }
    return verification.against(notes.end());
  }
}
