package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.outbox.ChangeLog;
import se.radrum.registry.Retention;
import se.radrum.registry.Retentions;
import se.radrum.vault.Endings;

/**
 * The door by which submissions end when their time is out: by a decision only, and never while
 * somebody who wrote waits for an answer.
 */
@ApplicationScoped
@Transactional
public class Disposal {
  private final Submissions submissions;
  private final Retentions retentions;
  private final Endings endings;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Disposal(
      Submissions submissions,
      Retentions retentions,
      Endings endings,
      ChangeLog changes,
      Clock clock) {
    this.submissions = submissions;
    this.retentions = retentions;
    this.endings = endings;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Disposal() {
    this(null, null, null, null, null);
  }

  /** Ends every submission whose time is out; says how many. Run again it does nothing more. */
  public int run() {
    return retentions.all().stream().filter(Retention::decided).mapToInt(this::end).sum();
  }

  /** How each class stands today. */
  @Allowed({Role.REGISTRAR, Role.STRATEGIST})
  public List<Keeping> look(Caller by) {
    return retentions.all().stream().map(this::keeping).toList();
  }

  private int end(Retention rule) {
    var ended = 0;
    for (var submission : submissions.of(rule.kind())) {
      submission.keptFor(rule.months());
      if (!submission.isOver(today()) || submission.waits()) continue;
      endings.end(submission.id());
      submissions.remove(submission);
      ended++;
    }
    if (ended > 0)
      changes.append(new SubmissionsDisposed(rule.kind(), rule.number().orElseThrow(), ended));
    return ended;
  }

  private Keeping keeping(Retention rule) {
    var over = submissions.of(rule.kind()).stream().filter(s -> s.isOver(today())).toList();
    var waiting = over.stream().filter(Submission::waits).count();
    return new Keeping(rule, over.size(), (int) waiting);
  }

  private YearMonth today() {
    return YearMonth.now(clock);
  }
}
