package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radrum.attachment.Attachments;
import se.radrum.feedback.FormTokens.FormToken;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.SubmissionKey;
import se.radrum.vault.Vault;

/** Takes one step of {@code /skriv} after the other, and sends at the end. */
@ApplicationScoped
class Writing {
  /** A field nobody sees; only a machine fills it in. */
  private static final String TRAP = "extra";

  private final Slips slips;
  private final FormTokens tokens;
  private final Sending sending;
  private final Crowds crowds;
  private final Attachments attachments;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Writing(
      Slips slips,
      FormTokens tokens,
      Sending sending,
      Crowds crowds,
      Attachments attachments,
      Vault vault,
      Clock clock) {
    this.slips = slips;
    this.tokens = tokens;
    this.sending = sending;
    this.crowds = crowds;
    this.attachments = attachments;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Writing() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Takes what the form of one step came back with.
   *
   * @param cookie the token of the draft, or null at the first step
   * @param part of the net it comes from, where that is known; counted, and kept nowhere
   * @return the token for the cookie; empty when there is nothing to keep
   */
  Optional<String> take(
      @Nullable String cookie,
      Map<String, List<String>> form,
      Locale language,
      Optional<String> part) {
    if (!vault.ready()) return Optional.empty();
    var token = tokens.read(first(form, "token"));
    var step = Step.of(first(form, "step")).orElse(Step.BEFORE);
    var kept = slips.open(cookie).map(Draft::of);
    var draft = filled(doubted(kept.orElseGet(() -> begin(token)), form), step, form);
    var go = first(form, "go");
    if (go.equals("discard")) return discard(cookie);
    var crowd = crowds.among(part, form);
    var valid = token.filter(t -> !t.expired());
    var fresh = valid.isPresent();
    var lost = kept.isEmpty() && step.compareTo(Step.CONCERNS) > 0;
    if (go.equals("send") && (lost || fresh))
      return sent(
          cookie,
          lost
              ? sending.again(draft, valid, part)
              : sending.send(draft, slips.files(cookie), language, part),
          crowd);
    return lost
        ? keep(cookie, draft.halted(Step.CONCERNS, "feedback.form.lost"), crowd)
        : keep(cookie, next(draft, step, go, fresh), crowd);
  }

  private Optional<String> sent(@Nullable String cookie, Sending.Sent sent, boolean crowd) {
    if (sent.code().isEmpty()) return keep(cookie, sent.draft(), crowd);
    slips.end(cookie);
    return sent.code().map(slips::keep);
  }

  private static Draft next(Draft draft, Step step, String go, boolean fresh) {
    if (go.equals("back")) return draft.back(step);
    if (go.startsWith("edit-"))
      return draft.edit(Step.of(go.substring("edit-".length())).orElse(step));
    return fresh ? answered(draft, step, go) : draft.halted(step, "feedback.form.expired");
  }

  private Draft begin(Optional<FormToken> token) {
    var key = token.map(FormToken::key).orElseGet(SubmissionKey::random);
    return Draft.begin(key, clock.instant(), attachments.accepted());
  }

  private static Draft doubted(Draft draft, Map<String, List<String>> form) {
    return first(form, TRAP).isEmpty() ? draft : draft.doubtful();
  }

  /** Whatever is pressed, what stands in the form is kept first. */
  private Draft filled(Draft draft, Step step, Map<String, List<String>> form) {
    if (step.number() == 0) return draft;
    var values = form.getOrDefault(step.word(), List.of());
    if (values.isEmpty() && step != Step.READERS) return draft;
    return draft.with(
        step, step == Step.READERS ? ids(values) : SubmitFeedback.kept(first(form, step.word())));
  }

  private static Draft answered(Draft draft, Step step, String go) {
    var skipping = step.optional() && (go.equals("skip") || go.equals("unknown"));
    var next = skipping ? draft.skipped(step, go.equals("unknown")) : draft;
    var faults = step.number() == 0 ? List.<Fault>of() : next.faults(step);
    return faults.isEmpty() ? next.onward(step) : next.at(step).wrong(faults);
  }

  private Optional<String> discard(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Draft draft, boolean crowd) {
    return Optional.of(slips.keep(cookie, draft.slip(), crowd));
  }

  /** Only groups that are offered: the council's inner ones take nothing from outside. */
  private String ids(List<String> values) {
    return vault.readerGroups().stream()
        .map(group -> group.id().toString())
        .filter(values::contains)
        .collect(Collectors.joining(","));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
