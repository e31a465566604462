package se.radrum.feedback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.SealedCase;

/** Takes what somebody does under a code on {@code /svar}. */
@ApplicationScoped
class Following {
  private static final Logger LOG = System.getLogger(Following.class.getName());
  private static final String TEXT = "text";

  private final Slips slips;
  private final FeedbackBox box;
  private final OwnCode code;
  private final Crowds crowds;

  @Inject
  Following(Slips slips, FeedbackBox box, OwnCode code, Crowds crowds) {
    this.slips = slips;
    this.box = box;
    this.code = code;
    this.crowds = crowds;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Following() {
    this(null, null, null, null);
  }

  /**
   * Takes a form of the page.
   *
   * @param cookie the token of the opened case, or null
   * @param part of the net it comes from, where that is known; counted, and kept nowhere
   * @return the token for the cookie; empty when there is nothing to keep
   */
  Optional<String> take(
      @Nullable String cookie,
      Map<String, List<String>> form,
      Locale language,
      Optional<String> part) {
    var go = first(form, "go");
    if (go.equals("close")) return shut(cookie);
    if (go.equals("open")) return code.open(cookie, first(form, OwnCode.TYPED), part);
    if (go.equals("change")) return code.change(cookie, first(form, "token"), part);
    var crowd = crowds.among(part, form);
    var text = SubmitFeedback.kept(first(form, TEXT));
    var held = slips.opened(cookie);
    if (held.isEmpty()) return tooLate(slips.after(cookie, "closed"), text, crowd);
    try {
      return act(cookie, held.get(), go, form, language);
    } catch (Problem problem) {
      return keep(cookie, slips.after(cookie, go).with(TEXT, text).wrong(problem.faults()));
    } catch (RuntimeException unknown) {
      LOG.log(WARNING, "A step under a code failed: {0}", Causes.of(unknown));
      var failed = List.of(new Fault(null, "feedback.form.failed", List.of()));
      return keep(cookie, slips.after(cookie, go).with(TEXT, text).wrong(failed));
    }
  }

  private Optional<String> act(
      @Nullable String cookie,
      SealedCase open,
      String go,
      Map<String, List<String>> form,
      Locale language) {
    switch (go) {
      case "answer" -> box.answer(open, first(form, TEXT));
      case "words" -> decide(open, first(form, "words"), first(form, "yes"), language);
      case "consent" -> box.withdrawConsent(open);
      case "withdraw" -> {
        return withdraw(cookie, open, first(form, "sure"));
      }
      case "lock" -> {
        return code.lock(cookie, open, first(form, "lock"));
      }
      default -> {
        return keep(cookie, slips.after(cookie, ""));
      }
    }
    return keep(cookie, slips.after(cookie, "done-" + go));
  }

  private void decide(SealedCase open, String words, String yes, Locale language) {
    if (yes.isEmpty()) throw Problem.invalid("yes", "feedback.words.choose");
    if (yes.equals("later")) return;
    try {
      box.decide(open, UUID.fromString(words), yes.equals("yes"), language);
    } catch (IllegalArgumentException notAnId) {
      throw Problem.of(Problem.Kind.CONFLICT, "feedback.words.changed");
    }
  }

  private Optional<String> withdraw(@Nullable String cookie, SealedCase open, String sure) {
    if (!sure.equals("yes")) throw Problem.invalid("sure", "feedback.withdraw.tick");
    box.withdraw(open);
    slips.end(cookie);
    return keep(null, Slip.at("withdrawn"));
  }

  /** The case has shut: what was written waits until the code is given again. */
  private Optional<String> tooLate(Slip slip, String text, boolean crowd) {
    var why = text.isBlank() ? "feedback.case.shut" : "feedback.case.shut-kept";
    var kept = slip.with(TEXT, text).wrong(List.of(new Fault(null, why, List.of())));
    return Optional.of(slips.keep(null, kept, crowd));
  }

  private Optional<String> shut(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Slip slip) {
    return Optional.of(slips.keep(cookie, slip, false));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
