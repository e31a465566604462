package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.discussion.Circles;
import se.radrum.feedback.Disposal;
import se.radrum.feedback.FeedbackBox;
import se.radrum.feedback.Refusal;
import se.radrum.feedback.State;
import se.radrum.feedback.SubmissionRow;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Unlocked;

/**
 * The door to the queue and to what is done with a case. Whoever opens one needs the role and the
 * keys: neither is enough alone.
 */
@ApplicationScoped
@Transactional
public class Desk {
  private static final String POST = "post";

  private final FeedbackBox box;
  private final SealedCases cases;
  private final Conditions conditions;
  private final Circles circles;
  private final ChildReports reports;
  private final Disposal disposal;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Desk(
      FeedbackBox box,
      SealedCases cases,
      Conditions conditions,
      Circles circles,
      ChildReports reports,
      Disposal disposal,
      ChangeLog changes,
      Clock clock) {
    this.box = box;
    this.cases = cases;
    this.conditions = conditions;
    this.circles = circles;
    this.reports = reports;
    this.disposal = disposal;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Desk() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Everything that waits for a human: what cannot wait first, then the oldest day. */
  @Allowed(Role.MODERATOR)
  public List<Waiting> queue(Caller by) {
    var posts =
        circles.held(by).stream().map(p -> new Waiting(p.id(), POST, p.day(), false, false));
    var readable = cases.readableBy(by.id());
    var waiting = Stream.concat(listed(readable, State::waitsForStaff), toReport(readable));
    return Stream.concat(waiting, posts)
        .sorted(Comparator.comparing(Waiting::first).reversed().thenComparing(Waiting::since))
        .toList();
  }

  /** What waits for whoever wrote it. */
  @Allowed(Role.MODERATOR)
  public List<Waiting> away(Caller by) {
    return listed(cases.readableBy(by.id()), s -> s == State.ASKED || s == State.PROPOSED).toList();
  }

  /** What looks like junk, the oldest day first; opened, it is one like any other. */
  @Allowed(Role.MODERATOR)
  public List<Waiting> doubtful(Caller by) {
    return listed(cases.readableBy(by.id()), s -> s == State.DOUBTFUL).toList();
  }

  /** Opens a case; that it was opened goes on record, every time. */
  @Allowed(Role.MODERATOR)
  public OpenedCase open(Caller by, Unlocked keys, UUID id) {
    var open = opened(by, keys, id);
    box.read(open);
    var seen = view(by, open);
    changes.append(new SubmissionOpened(by.id(), id));
    return seen;
  }

  /** Asks the author something. Ask what would have helped, never what happened. */
  @Allowed(Role.MODERATOR)
  public void ask(Caller by, Unlocked keys, UUID id, String text) {
    box.write(opened(by, keys, id), text, true);
    changes.append(new QuestionAsked(by.id(), id));
  }

  /** Writes to the author without asking anything. */
  @Allowed(Role.MODERATOR)
  public void tell(Caller by, Unlocked keys, UUID id, String text) {
    box.write(opened(by, keys, id), text, false);
    changes.append(new AuthorAnswered(by.id(), id));
  }

  /** Writes something for colleagues who read the case. */
  @Allowed(Role.MODERATOR)
  public void note(Caller by, Unlocked keys, UUID id, String text) {
    box.note(opened(by, keys, id), text);
    changes.append(new NoteWritten(by.id(), id));
  }

  /**
   * Strikes something; the original stays, sealed.
   *
   * @throws Problem INVALID when it does not stand in the text
   */
  @Allowed(Role.MODERATOR)
  public void strike(Caller by, Unlocked keys, UUID id, Strike strike) {
    var open = opened(by, keys, id);
    var thread = box.thread(open);
    var before = thread.redaction().map(Redaction::read).orElse(Redaction.NONE);
    box.redact(open, before.with(strike, thread.answers().message()).json());
    changes.append(new CaseRedacted(by.id(), id));
  }

  /** Takes a strike back. */
  @Allowed(Role.MODERATOR)
  public void unstrike(Caller by, Unlocked keys, UUID id, String text) {
    var open = opened(by, keys, id);
    var before = box.thread(open).redaction().map(Redaction::read).orElse(Redaction.NONE);
    box.redact(open, before.without(text).json());
    changes.append(new CaseRedacted(by.id(), id));
  }

  /**
   * Lays words before the author, exactly as they would become public.
   *
   * @throws Problem INVALID when something struck, or a number or address, is left
   */
  @Allowed(Role.MODERATOR)
  public void propose(Caller by, Unlocked keys, UUID id, String title, String words) {
    var open = opened(by, keys, id);
    var redaction = box.thread(open).redaction().map(Redaction::read).orElse(Redaction.NONE);
    Proposed.check(redaction, title, words);
    box.propose(open, title, words, by.id());
    changes.append(new WordsProposed(by.id(), id));
  }

  /** Says that these words have been read by a second pair of eyes. */
  @Allowed(Role.MODERATOR)
  public void second(Caller by, Unlocked keys, UUID id) {
    box.second(opened(by, keys, id), by.id());
    changes.append(new WordsSeconded(by.id(), id));
  }

  /** Says no, with a reason and where to turn instead. */
  @Allowed(Role.MODERATOR)
  public void refuse(Caller by, Unlocked keys, UUID id, Refusal refusal) {
    box.refuse(opened(by, keys, id), refusal);
    changes.append(new SubmissionRefused(by.id(), id));
  }

  /**
   * A child may need protection: the case goes first, and a report is to be made at once (the
   * Social Services Act, 2025:400, chapter 19). The report itself is made elsewhere.
   */
  @Allowed(Role.MODERATOR)
  public void childAtRisk(Caller by, Unlocked keys, UUID id) {
    box.putFirst(opened(by, keys, id));
    if (reports.find(id).isEmpty()) reports.add(new ChildReport(id, LocalDate.now(clock)));
    changes.append(new ChildAtRiskMarked(by.id(), id));
  }

  /** The report about a child has been made. */
  @Allowed(Role.MODERATOR)
  public void reported(Caller by, Unlocked keys, UUID id) {
    opened(by, keys, id);
    var report = reports.find(id);
    if (report.isEmpty()) return;
    reports.remove(report.get());
    changes.append(new ChildReported(by.id(), id));
  }

  /**
   * Stands aside from a case that may concern somebody one knows: it opens for the others only, for
   * good.
   *
   * @throws Problem CONFLICT when nobody would be left to read it
   */
  @Allowed(Role.MODERATOR)
  public void standAside(Caller by, Unlocked keys, UUID id) {
    cases.standAside(opened(by, keys, id), by.id());
    changes.append(new StoodAside(by.id(), id));
  }

  /**
   * Proposes to dispose of a case before its time; as {@link Disposal#propose}.
   *
   * @throws Problem CONFLICT while a report about a child is still to be made
   */
  @Allowed(Role.MODERATOR)
  public void proposeDisposal(Caller by, Unlocked keys, UUID id, String decision) {
    var open = opened(by, keys, id);
    if (reports.find(id).isPresent()) throw Problem.of(Kind.CONFLICT, "moderation.report.first");
    disposal.propose(by, open, decision);
  }

  private OpenedCase view(Caller by, SealedCase open) {
    var thread = box.thread(open);
    var redaction = thread.redaction().map(Redaction::read).orElse(Redaction.NONE);
    var traces = Traces.in(redaction.apply(thread.answers().message()));
    var missing = conditions.missing(open.id(), thread, by.id());
    var proposed = thread.proposedBy();
    var second =
        proposed.isPresent()
            && !proposed.get().equals(by.id())
            && !thread.seconds().contains(by.id());
    var report = reports.find(open.id()).map(ChildReport::marked).orElse(null);
    return new OpenedCase(box.row(open), thread, redaction, traces, missing, second, report);
  }

  /** Keys are a member's own: nobody works with another's. */
  private SealedCase opened(Caller by, Unlocked keys, UUID id) {
    if (!keys.member().equals(by.id())) throw Proposed.notYours();
    return cases.openAs(keys, id);
  }

  private Stream<Waiting> listed(Set<UUID> readable, Predicate<State> which) {
    var states = EnumSet.noneOf(State.class);
    Stream.of(State.values()).filter(which).forEach(states::add);
    return box.list(states).stream().filter(row -> readable.contains(row.id())).map(this::waiting);
  }

  /** What a report is still to be made about, where nothing else waits for staff. */
  private Stream<Waiting> toReport(Set<UUID> readable) {
    return reports.all().stream()
        .flatMap(report -> box.stored(report.id()).stream())
        .filter(row -> !row.state().waitsForStaff() && readable.contains(row.id()))
        .map(this::waiting);
  }

  private Waiting waiting(SubmissionRow row) {
    var report = row.first() && reports.find(row.id()).isPresent();
    return new Waiting(row.id(), row.state().word(), row.received(), row.first(), report);
  }
}
