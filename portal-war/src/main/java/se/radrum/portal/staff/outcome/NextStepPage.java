package se.radrum.portal.staff.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.outcome.Answer;
import se.radrum.outcome.Commit;
import se.radrum.outcome.Done;
import se.radrum.outcome.Felt;
import se.radrum.outcome.OutcomeDraft;
import se.radrum.outcome.Outcomes;
import se.radrum.outcome.RecordAnswer;
import se.radrum.outcome.Verify;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;

/**
 * One outcome and the next step with it: the answer, the promise, that it is done, whether it is
 * felt.
 */
@Named("nextStep")
@RequestScoped
public class NextStepPage {
  private final Outcomes outcomes;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;
  private @Nullable OutcomeDraft draft;

  private @Nullable Answer answer;
  private @Nullable Felt felt;
  private String words = "";
  private String more = "";
  private @Nullable LocalDate on;

  @Inject
  NextStepPage(Outcomes outcomes, Presence presence, Visit visit, Deed deed, Clock clock) {
    this.outcomes = outcomes;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
    this.on = LocalDate.now(clock);
  }

  @SuppressWarnings("NullAway")
  NextStepPage() {
    this.outcomes = null;
    this.presence = null;
    this.visit = null;
    this.deed = null;
  }

  /** The outcome, with what is not yet published. */
  public OutcomeDraft getDraft() {
    if (draft == null) draft = outcomes.open(me(), id());
    return draft;
  }

  /** What is to be noted next: answer, promise, done or felt; nothing when all is noted. */
  public String getNext() {
    var outcome = getDraft().outcome();
    var facts = outcome.facts();
    if (facts.answer() == null) return "answer";
    if (facts.answer() == Answer.NO || facts.felt() != null) return "";
    if (facts.done() != null) return isStrategist() ? "felt" : "";
    return outcome.words().commitment().isEmpty() ? "promise" : "done";
  }

  /** Whether whoever looks may publish. */
  public boolean isStrategist() {
    return me().is(Role.STRATEGIST);
  }

  /** Notes the answer. */
  @SuppressWarnings("NullAway") // an empty field is the command's to refuse, in words
  public void noteAnswer() {
    var command = new RecordAnswer(id(), answer, words, on);
    deed.then(() -> outcomes.recordAnswer(me(), command), here());
  }

  /** Notes the promise. */
  @SuppressWarnings("NullAway") // as above
  public void notePromise() {
    var command = new Commit(id(), words, more, on);
    deed.then(() -> outcomes.commit(me(), command), here());
  }

  /** Notes that it is done. */
  @SuppressWarnings("NullAway") // as above
  public void noteDone() {
    var command = new Done(id(), words, more, on);
    deed.then(() -> outcomes.done(me(), command), here());
  }

  /** Notes whether it is felt. */
  @SuppressWarnings("NullAway") // as above
  public void noteFelt() {
    var command = new Verify(id(), felt, on);
    deed.then(() -> outcomes.verify(me(), command), here());
  }

  /** Shows everybody what is noted. */
  public void publish() {
    deed.then(() -> outcomes.publish(me(), id()), here());
  }

  /** The answers there are. */
  public Answer[] getAnswers() {
    return Answer.values();
  }

  /** What can be said of whether it is felt. */
  public Felt[] getFeelings() {
    return Felt.values();
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  private UUID id() {
    return visit.id("id");
  }

  private String here() {
    return "/rad/resultat/" + visit.part("id");
  }

  public @Nullable Answer getAnswer() {
    return answer;
  }

  public void setAnswer(@Nullable Answer answer) {
    this.answer = answer;
  }

  public @Nullable Felt getFelt() {
    return felt;
  }

  public void setFelt(@Nullable Felt felt) {
    this.felt = felt;
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = Objects.requireNonNullElse(words, "");
  }

  public String getMore() {
    return more;
  }

  public void setMore(@Nullable String more) {
    this.more = Objects.requireNonNullElse(more, "");
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }
}
