package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.outbox.ChangeLog;
import se.radrum.registry.Registry;
import se.radrum.vault.CaseCodes;
import se.radrum.vault.CodeKeys;
import se.radrum.vault.Ended;
import se.radrum.vault.Ended.What;
import se.radrum.vault.Endings;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;

/** The door for whoever writes to the council, and by an opened case for whoever answers. */
@ApplicationScoped
@Transactional
public class FeedbackBox {
  private final Submissions submissions;
  private final SealedCases cases;
  private final CaseCodes codes;
  private final Endings endings;
  private final Registry registry;
  private final SentFiles files;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  FeedbackBox(
      Submissions submissions,
      SealedCases cases,
      CaseCodes codes,
      Endings endings,
      Registry registry,
      SentFiles files,
      ChangeLog changes,
      Clock clock) {
    this.submissions = submissions;
    this.cases = cases;
    this.codes = codes;
    this.endings = endings;
    this.registry = registry;
    this.files = files;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  FeedbackBox() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * Takes what somebody wrote: sealed, registered, in one transaction. The same form a second time
   * gives the same receipt and changes nothing.
   *
   * @throws Problem INVALID with every field that does not hold, or gives a code away
   */
  public Receipt submit(@Valid SubmitFeedback command) {
    if (cases.byCode(command.keys()).isEmpty()) {
      withoutCode(Step.MESSAGE.word(), command.message());
      withoutCode(Step.MORE.word(), command.more());
      var open = cases.create(command.keys(), command.readers());
      write(open, Kind.TEXT, Answers.of(command).json());
      write(open, Kind.DIARY, Json.object().add("designation", registry.register()).build());
      files.keep(open, command.files());
      var today = LocalDate.now(clock);
      submissions.add(new Submission(open.id(), today, command.doubtful()));
      changes.append(new FeedbackSubmitted(open.id()));
    }
    return new Receipt(command.keys().code().groups());
  }

  /** Counts that a code has been used; gives how often, this time included. */
  public int used(CodeKeys code) {
    return codes.count(code);
  }

  /** What the author sees of a case they have opened by code. */
  public FollowedCase follow(SealedCase open) {
    return FollowedCase.of(row(open), thread(open));
  }

  /**
   * The author writes to the council. The same words twice in a row, as when somebody presses
   * twice, are one letter.
   *
   * @throws Problem INVALID when it is empty, too long or gives a code away
   */
  public void answer(SealedCase open, String text) {
    var tidy = letter("text", text);
    var submission = held(open); // first, as everywhere: two at once then wait for each other
    if (thread(open).endsWith(tidy)) return;
    write(open, Kind.ANSWER, Json.object().add("text", tidy).build());
    if (submission.state() != State.RELEASED) submission.become(State.ANSWERED);
  }

  /**
   * The author says yes or no to words. A no to what is already public takes it off the web.
   *
   * @param words the id of those that were shown; others may have been proposed since
   * @throws Problem CONFLICT when these are not the words that wait
   */
  public void decide(SealedCase open, UUID words, boolean yes, Locale language) {
    var shown =
        thread(open)
            .words()
            .filter(w -> w.id().equals(words))
            .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "feedback.words.changed"));
    if (held(open).state() == State.RELEASED) {
      if (!yes) withdrawConsent(open);
      return;
    }
    held(open).become(yes ? State.CONSENTED : State.DECLINED);
    var consent = new Consent(shown.hash(), yes, false, language, LocalDate.now(clock));
    write(open, Kind.CONSENT, consent.json());
  }

  /**
   * The author takes a yes back, whatever has become of the words; what rests on it is taken off
   * the web.
   */
  public void withdrawConsent(SealedCase open) {
    var thread = thread(open);
    var given = thread.consent().filter(Consent::stands);
    if (given.isEmpty()) return;
    held(open).decline();
    write(open, Kind.CONSENT, given.get().back(LocalDate.now(clock)).json());
    endings.remember(new Ended(What.YES, open.id()));
    thread.entry().ifPresent(this::hide);
  }

  private void hide(UUID entry) {
    endings.remember(new Ended(What.ENTRY, entry));
    changes.append(new ConsentWithdrawn(entry));
  }

  /**
   * The author takes it all back: the code opens nothing any more, a consent is withdrawn, the
   * council stops using the text. An official document is disposed of by decision only, so the
   * sealed text stays until then.
   */
  public void withdraw(SealedCase open) {
    withdrawConsent(open);
    held(open).withdraw();
    endings.remember(new Ended(What.WITHDRAWN, open.id()));
    codes.forget(open.id());
  }

  /**
   * Another code from now on, as when somebody else may have seen the old one, which opens nothing
   * any more.
   */
  public void changeCode(SealedCase open, CodeKeys next) {
    held(open);
    codes.change(open, next);
  }

  /**
   * No code at all from now on. The council still has the text and may use it as agreed; it is told
   * that nobody reads its replies.
   */
  public void lockCode(SealedCase open) {
    held(open);
    write(open, Kind.LOCKED, Json.object().build());
    codes.forget(open.id());
  }

  /** Submissions in some states, the oldest day first. */
  public List<SubmissionRow> list(Set<State> states) {
    return states.isEmpty()
        ? List.of()
        : submissions.in(states).stream().map(Submission::view).toList();
  }

  /** What is known of a submission without any key; empty when there is none. */
  public Optional<SubmissionRow> stored(UUID id) {
    return submissions.find(id).map(Submission::view);
  }

  /** The submissions that came on a day, in no order that tells anything. */
  public List<SubmissionRow> receivedOn(LocalDate day) {
    return submissions.on(day).stream().map(Submission::view).toList();
  }

  /** What is known of the submission behind an opened case. */
  public SubmissionRow row(SealedCase open) {
    return stored(open.id()).orElseThrow(FeedbackBox::unknown);
  }

  /** Everything in an opened case. */
  public CaseThread thread(SealedCase open) {
    return new CaseThread(cases.records(open));
  }

  /** Staff have read it. */
  public void read(SealedCase open) {
    held(open).read();
  }

  /** Staff write to the author, and wait for an answer when it is a question. */
  public void write(SealedCase open, String text, boolean question) {
    var letter = Json.object().add("text", letter("message", text)).build();
    if (question) held(open).become(State.ASKED);
    else held(open).told();
    write(open, Kind.MESSAGE, letter);
  }

  /** Staff write to each other. */
  public void note(SealedCase open, String text) {
    write(open, Kind.NOTE, Json.object().add("text", letter("note", text)).build());
  }

  /** Keeps what staff have struck and put in place so far; the original stays as it came. */
  public void redact(SealedCase open, JsonObject redaction) {
    write(open, Kind.REDACTION, redaction);
  }

  /** Lays words before the author. */
  public void propose(SealedCase open, String title, String text, UUID by) {
    var words = letter("words", text);
    held(open).become(State.PROPOSED);
    write(open, Kind.WORDS, Words.json(SubmitFeedback.tidy(title), words, by));
  }

  /** Another on the staff has read the words that wait. */
  public void second(SealedCase open, UUID member) {
    var hash = thread(open).words().map(Words::hash).orElseThrow();
    var seen = Json.object().add("hash", hash).add("member", member.toString());
    write(open, Kind.SECOND, seen.build());
  }

  /** The council says no, with a reason and where to turn. */
  public void refuse(SealedCase open, Refusal refusal) {
    letter("support", refusal.support());
    held(open).become(State.REFUSED);
    write(open, Kind.REFUSAL, refusal.json());
  }

  /** It cannot wait: it stands first in the queue from now on. */
  public void putFirst(SealedCase open) {
    held(open).putFirst();
  }

  /** The words have become an entry; only the case knows which. */
  public void released(SealedCase open, UUID entry) {
    held(open).become(State.RELEASED);
    write(open, Kind.ENTRY, Json.object().add("entry", entry.toString()).build());
  }

  private Submission held(SealedCase open) {
    return submissions.locked(open.id()).orElseThrow(FeedbackBox::unknown);
  }

  private static Problem unknown() {
    return Problem.of(Problem.Kind.MISSING, "feedback.code.unknown");
  }

  private void write(SealedCase open, Kind kind, JsonObject json) {
    cases.add(open, kind.word(), json.toString());
  }

  private static String letter(String field, String text) {
    var tidy = SubmitFeedback.tidy(text);
    if (tidy.isEmpty()) throw Problem.invalid(field, "feedback.text.missing");
    if (tidy.length() > SubmitFeedback.LONGEST)
      throw Problem.invalid(field, "feedback.text.long", SubmitFeedback.LONGEST);
    return withoutCode(field, tidy);
  }

  /** A code in a text would lie where others read it. */
  private static String withoutCode(String field, String text) {
    if (ReceiptCode.anyIn(text)) throw Problem.invalid(field, "feedback.text.code");
    return text;
  }
}
