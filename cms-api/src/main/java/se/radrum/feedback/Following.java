package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.SealedCase;

/** Takes what somebody does under a code on {@code /svar}. */
@ApplicationScoped
class Following {
  private static final String TEXT = "text";

  private final Slips slips;
  private final FeedbackBox box;
  private final OwnCode code;

  @Inject
  Following(Slips slips, FeedbackBox box, OwnCode code) {
    this.slips = slips;
    this.box = box;
    this.code = code;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Following() {
    this(null, null, null);
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
    if (go.equals("change")) return code.change(cookie, first(form, "token"));
    var held = slips.opened(cookie);
    if (held.isEmpty()) return tooLate(slips.after(cookie, "closed"), first(form, TEXT));
    try {
      return act(cookie, held.get(), go, form, language);
    } catch (Problem problem) {
      return keep(
          cookie, slips.after(cookie, go).with(TEXT, first(form, TEXT)).wrong(problem.faults()));
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
  private Optional<String> tooLate(Slip slip, String text) {
    var why = text.isBlank() ? "feedback.case.shut" : "feedback.case.shut-kept";
    return keep(null, slip.with(TEXT, text).wrong(List.of(new Fault(null, why, List.of()))));
  }

  private Optional<String> shut(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Slip slip) {
    return Optional.of(slips.keep(cookie, slip));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
