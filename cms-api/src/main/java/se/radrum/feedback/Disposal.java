package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.registry.Retention;
import se.radrum.registry.Retentions;
import se.radrum.vault.Endings;
import se.radrum.vault.SealedCase;

/**
 * The door by which submissions end when their time is out: by a decision only, and never while
 * somebody who wrote waits for an answer.
 */
@ApplicationScoped
@Transactional
public class Disposal {
  private final Submissions submissions;
  private final EarlyDisposals early;
  private final Retentions retentions;
  private final Endings endings;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Disposal(
      Submissions submissions,
      EarlyDisposals early,
      Retentions retentions,
      Endings endings,
      ChangeLog changes,
      Clock clock) {
    this.submissions = submissions;
    this.early = early;
    this.retentions = retentions;
    this.endings = endings;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Disposal() {
    this(null, null, null, null, null, null);
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

  /**
   * Proposes to dispose of an opened case before its time; somebody else has to agree.
   *
   * @param decision the number of the decision it rests on
   * @throws Problem INVALID without a number; CONFLICT when it is proposed already
   */
  @Allowed(Role.MODERATOR)
  public void propose(Caller by, SealedCase open, String decision) {
    if (early.find(open.id()).isPresent())
      throw Problem.of(Kind.CONFLICT, "feedback.disposal.proposed");
    var proposal = new EarlyDisposal(open.id(), by.id(), decision);
    early.add(proposal);
    changes.append(new DisposalProposed(by.id(), open.id(), proposal.decision()));
  }

  /** What is proposed, the oldest day first. */
  @Allowed({Role.REGISTRAR, Role.STRATEGIST})
  public List<DisposalProposal> proposed(Caller by) {
    return early.all().stream()
        .flatMap(e -> submissions.find(e.submission()).map(s -> e.view(s.view())).stream())
        .sorted(Comparator.comparing(DisposalProposal::received))
        .toList();
  }

  /**
   * A second person says yes, and the case ends at once, or no, and it stays.
   *
   * @throws Problem MISSING when nothing is proposed; FORBIDDEN for whoever proposed it
   */
  @Allowed(Role.REGISTRAR)
  public void answer(Caller by, UUID submission, boolean yes) {
    var proposal =
        early
            .find(submission)
            .orElseThrow(() -> Problem.of(Kind.MISSING, "feedback.disposal.missing"));
    if (yes) {
      proposal.agreedBy(by.id());
      submissions.find(submission).ifPresent(this::end);
    }
    early.remove(proposal);
    changes.append(new DisposalAnswered(by.id(), submission, yes));
  }

  private void end(Submission submission) {
    endings.end(submission.id());
    submissions.remove(submission);
  }

  private int end(Retention rule) {
    var ended = 0;
    for (var submission : submissions.of(rule.kind())) {
      if (!submission.isOver(today(), rule.months()) || submission.waits()) continue;
      end(submission);
      early.find(submission.id()).ifPresent(early::remove);
      ended++;
    }
    if (ended > 0)
      changes.append(new SubmissionsDisposed(rule.kind(), rule.number().orElseThrow(), ended));
    return ended;
  }

  private Keeping keeping(Retention rule) {
    var over =
        submissions.of(rule.kind()).stream().filter(s -> s.isOver(today(), rule.months())).toList();
    var waiting = over.stream().filter(Submission::waits).count();
    return new Keeping(rule, over.size(), (int) waiting);
  }

  private YearMonth today() {
    return YearMonth.now(clock);
  }
}
