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
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;

/** Takes what somebody does under a code on {@code /svar}. */
@ApplicationScoped
class Following {
  private static final String CODE = "code";

  private final Slips slips;
  private final FeedbackBox box;
  private final SealedCases cases;

  @Inject
  Following(Slips slips, FeedbackBox box, SealedCases cases) {
    this.slips = slips;
    this.box = box;
    this.cases = cases;
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
   * @return the token for the cookie; empty when there is nothing to keep
   */
  Optional<String> take(@Nullable String cookie, Map<String, List<String>> form, Locale language) {
    var go = first(form, "go");
    if (go.equals("close")) return shut(cookie);
    if (go.equals("open")) return open(cookie, first(form, CODE));
    var held = slips.opened(cookie);
    if (held.isEmpty()) return keep(null, wrong("closed", "", "", "feedback.case.shut"));
    try {
      return act(cookie, held.get(), go, form, language);
    } catch (Problem problem) {
      var slip = Slip.at(go).with("text", first(form, "text")).wrong(problem.faults());
      return keep(cookie, slip);
    }
  }

  private Optional<String> act(
      @Nullable String cookie,
      SealedCase open,
      String go,
      Map<String, List<String>> form,
      Locale language) {
    switch (go) {
      case "answer" -> box.answer(open, first(form, "text"));
      case "words" -> decide(open, first(form, "words"), first(form, "yes"), language);
      case "consent" -> box.withdrawConsent(open);
      case "withdraw" -> {
        return withdraw(cookie, open, first(form, "sure"));
      }
      default -> {
        return keep(cookie, Slip.at(""));
      }
    }
    return keep(cookie, Slip.at("done-" + go));
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

  /** A mistyped code is told at once; a wrong, expired, locked or deleted one all the same way. */
  private Optional<String> open(@Nullable String cookie, String typed) {
    var code = ReceiptCode.read(typed);
    if (code.isEmpty()) return keep(cookie, wrong("", typed, CODE, "feedback.code.mistyped"));
    try {
      var found = cases.byCode(cases.keys(code.get()));
      if (found.isEmpty()) return keep(cookie, wrong("", typed, CODE, "feedback.code.unknown"));
      slips.end(cookie);
      return Optional.of(slips.keep(found.get()));
    } catch (Problem busy) {
      return keep(cookie, Slip.at("").with(CODE, typed).wrong(busy.faults()));
    }
  }

  private Optional<String> shut(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Slip slip) {
    return Optional.of(slips.keep(cookie, slip));
  }

  private static Slip wrong(String place, String typed, String field, String why) {
    var fault = new Fault(field.isEmpty() ? null : field, why, List.of());
    var kept = typed.substring(0, Math.min(typed.length(), 200));
    return Slip.at(place).with(CODE, kept).wrong(List.of(fault));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
