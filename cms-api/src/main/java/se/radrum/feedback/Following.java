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
  private static final String TEXT = "text";
  private static final String CASE = "case";

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
    if (held.isEmpty()) return tooLate(after(cookie, "closed"), first(form, TEXT));
    try {
      return act(cookie, held.get(), go, form, language);
    } catch (Problem problem) {
      return keep(cookie, after(cookie, go).with(TEXT, first(form, TEXT)).wrong(problem.faults()));
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
      default -> {
        return keep(cookie, after(cookie, ""));
      }
    }
    return keep(cookie, after(cookie, "done-" + go));
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
    return keep(null, slip.with(TEXT, text).wrong(fault(null, why)));
  }

  /** A mistyped code is told at once; a wrong, expired, locked or deleted one all the same way. */
  private Optional<String> open(@Nullable String cookie, String typed) {
    var slip = after(cookie, "").with(TEXT, kept(cookie, TEXT)).with(CODE, shortened(typed));
    var code = ReceiptCode.read(typed);
    if (code.isEmpty()) return keep(cookie, slip.wrong(fault(CODE, "feedback.code.mistyped")));
    try {
      var found = cases.byCode(cases.keys(code.get()));
      return found.isEmpty()
          ? keep(cookie, slip.wrong(fault(CODE, "feedback.code.unknown")))
          : Optional.of(opened(cookie, found.get()));
    } catch (Problem busy) {
      return keep(cookie, slip.wrong(busy.faults()));
    }
  }

  /**
   * A new token for the opened case, and under it what was written when it had shut: in this case,
   * for another code in the same browser may be another person's.
   */
  private String opened(@Nullable String cookie, SealedCase found) {
    var id = found.id().toString();
    var before = kept(cookie, CASE);
    var text = before.isEmpty() || before.equals(id) ? kept(cookie, TEXT) : "";
    slips.end(cookie);
    return slips.keep(slips.keep(found), Slip.at("").with(CASE, id).with(TEXT, text));
  }

  /** What comes next, in the same case. */
  private Slip after(@Nullable String cookie, String place) {
    return Slip.at(place).with(CASE, kept(cookie, CASE));
  }

  private String kept(@Nullable String cookie, String field) {
    return slips.open(cookie).map(slip -> slip.value(field)).orElse("");
  }

  private Optional<String> shut(@Nullable String cookie) {
    slips.end(cookie);
    return Optional.empty();
  }

  private Optional<String> keep(@Nullable String cookie, Slip slip) {
    return Optional.of(slips.keep(cookie, slip));
  }

  private static List<Fault> fault(@Nullable String field, String why) {
    return List.of(new Fault(field, why, List.of()));
  }

  private static String shortened(String typed) {
    return typed.substring(0, Math.min(typed.length(), 200));
  }

  private static String first(Map<String, List<String>> form, String field) {
    var values = form.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
