package se.radrum.feedback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radrum.feedback.FormTokens.FormToken;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.SealedCases;
import se.radrum.vault.SubmissionKey;
import se.radrum.vault.Vault;

/** Takes one step of {@code /skriv} after the other, and sends at the end. */
@ApplicationScoped
class Writing {
  private static final Logger LOG = System.getLogger(Writing.class.getName());
  private static final Duration QUICKEST = Duration.ofSeconds(4);

  private final Slips slips;
  private final FormTokens tokens;
  private final FeedbackBox box;
  private final SealedCases cases;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Writing(
      Slips slips,
      FormTokens tokens,
      FeedbackBox box,
      SealedCases cases,
      Vault vault,
      Clock clock) {
    this.slips = slips;
    this.tokens = tokens;
    this.box = box;
    this.cases = cases;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Writing() {
    this(null, null, null, null, null, null);
  }

  /**
   * Takes what the form of one step came back with.
   *
   * @param cookie the token of the draft, or null at the first step
   * @return the token for the cookie; empty when there is nothing to keep
   */
  Optional<String> take(@Nullable String cookie, Map<String, List<String>> form, Locale language) {
    if (!vault.ready()) return Optional.empty();
    var token = tokens.read(first(form, "token"));
    var step = Step.of(first(form, "step")).orElse(Step.BEFORE);
    var kept = slips.open(cookie).map(Draft::of);
    var draft = filled(kept.orElseGet(() -> begin(token)), step, form);
    var go = first(form, "go");
    if (go.equals("discard")) return discard(cookie);
    if (kept.isEmpty() && step.compareTo(Step.CONCERNS) > 0) return again(cookie, draft, go, token);
    if (go.equals("back")) return keep(cookie, draft.back(step));
    if (go.startsWith("edit-"))
      return keep(cookie, draft.edit(Step.of(go.substring("edit-".length())).orElse(step)));
    if (token.isEmpty() || token.get().expired())
      return keep(cookie, halted(draft, step, "feedback.form.expired"));
    if (go.equals("send")) return send(cookie, draft, language);
    return keep(cookie, answered(draft, step, go));
  }

  private Draft begin(Optional<FormToken> token) {
    var key = token.map(FormToken::key).orElseGet(SubmissionKey::random);
    return Draft.begin(key, clock.instant());
  }

  /** Whatever is pressed, what stands in the form is kept first. */
  private Draft filled(Draft draft, Step step, Map<String, List<String>> form) {
    if (step.number() == 0) return draft;
    var values = form.getOrDefault(step.word(), List.of());
    if (values.isEmpty() && step != Step.READERS) return draft;
    return draft.with(
        step, step == Step.READERS ? ids(values) : longestKept(first(form, step.word())));
  }

  private static Draft answered(Draft draft, Step step, String go) {
    var skipping = step.optional() && (go.equals("skip") || go.equals("unknown"));
    var next = skipping ? draft.skipped(step, go.equals("unknown")) : draft;
    var faults = step.number() == 0 ? List.<Fault>of() : next.faults(step);
    return faults.isEmpty() ? next.onward(step) : at(next, step).wrong(faults);
  }

  private Optional<String> send(@Nullable String cookie, Draft draft, Locale language) {
    var faults = draft.allFaults();
    if (!faults.isEmpty()) return keep(cookie, at(draft, Step.CHECK).wrong(faults));
    if (clock.instant().isBefore(draft.begun().plus(QUICKEST)))
      return keep(cookie, halted(draft, Step.CHECK, "feedback.form.quick"));
    try {
      var keys = cases.keys(draft.key());
      submit(draft.command(keys, language));
      slips.end(cookie);
      return Optional.of(slips.keep(keys.code()));
    } catch (Problem problem) {
      return keep(cookie, at(draft, Step.CHECK).wrong(problem.faults()));
    } catch (RuntimeException unknown) {
      LOG.log(WARNING, "A submission was not stored: {0}", Causes.of(unknown));
      return keep(cookie, halted(draft, Step.CHECK, "feedback.form.failed"));
    }
  }

  /** Two presses at once make one case: the one that loses the race finds the other's there. */
  private void submit(SubmitFeedback command) {
    try {
      box.submit(command);
    } catch (Problem problem) {
      throw problem;
    } catch (RuntimeException failed) {
      if (cases.byCode(command.keys()).isEmpty()) throw failed;
    }
  }

  /** The draft is gone, as after a restart: what was stored before still has its code. */
  private Optional<String> again(
      @Nullable String cookie, Draft fresh, String go, Optional<FormToken> token) {
    if (!go.equals("send")) return keep(cookie, halted(fresh, Step.CONCERNS, "feedback.form.lost"));
    var keys = token.map(FormToken::key).map(cases::keys);
    return keys.filter(k -> cases.byCode(k).isPresent()).isPresent()
        ? Optional.of(slips.keep(keys.get().code()))
        : keep(cookie, halted(fresh, Step.CONCERNS, "feedback.form.gone"));
  }

  private Optional<String> discard(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Draft draft) {
    return Optional.of(slips.keep(cookie, draft.slip()));
  }

  private static Draft halted(Draft draft, Step step, String why) {
    return at(draft, step).wrong(List.of(new Fault(null, why, List.of())));
  }

  private static Draft at(Draft draft, Step step) {
    return Draft.of(draft.slip().go(step.word()));
  }

  /** Only groups that are offered: the council's inner ones take nothing from outside. */
  private String ids(List<String> values) {
    return vault.readerGroups().stream()
        .map(group -> group.id().toString())
        .filter(values::contains)
        .collect(Collectors.joining(","));
  }

  /** Longer than may be sent is still kept, so that it can be shortened; endless is not. */
  private static String longestKept(String text) {
    return text.substring(0, Math.min(text.length(), 3 * SubmitFeedback.LONGEST));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
