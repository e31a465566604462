package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.vault.CodeKeys;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;

/** What somebody does with the code itself on {@code /svar}: open with it, change it, lock it. */
@ApplicationScoped
class OwnCode {
  static final String TYPED = "code";
  private static final String TEXT = "text";

  private final Slips slips;
  private final FormTokens tokens;
  private final FeedbackBox box;
  private final SealedCases cases;
  private final Crowds crowds;

  @Inject
  OwnCode(Slips slips, FormTokens tokens, FeedbackBox box, SealedCases cases, Crowds crowds) {
    this.slips = slips;
    this.tokens = tokens;
    this.box = box;
    this.cases = cases;
    this.crowds = crowds;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  OwnCode() {
    this(null, null, null, null, null);
  }

  /** A mistyped code is told at once; a wrong, expired, locked or deleted one all the same way. */
  Optional<String> open(@Nullable String cookie, String typed, Optional<String> part) {
    var slip = slips.after(cookie, "").with(TEXT, kept(cookie, TEXT)).with(TYPED, shortened(typed));
    var code = ReceiptCode.read(typed);
    var crowd = crowds.among(part, Crowds.Deed.CODE);
    if (code.isEmpty())
      return keep(cookie, slip.wrong(fault(TYPED, "feedback.code.mistyped")), crowd);
    try {
      var keys = crowds.inTurn(crowd, () -> cases.keys(code.get()));
      var found = cases.byCode(keys);
      return found.isEmpty()
          ? keep(cookie, slip.wrong(fault(TYPED, "feedback.code.unknown")), crowd)
          : Optional.of(opened(cookie, found.get(), keys, box.used(keys)));
    } catch (Problem busy) {
      return keep(cookie, slip.wrong(busy.faults()), crowd);
    }
  }

  /**
   * Another code, derived from the form that asks for it: pressed twice, or once more after the
   * answer was lost, it is the same one.
   */
  Optional<String> change(@Nullable String cookie, String token, Optional<String> part) {
    var crowd = crowds.among(part, Crowds.Deed.CODE);
    var form = tokens.read(token).filter(fresh -> !fresh.expired());
    if (form.isEmpty())
      return keep(
          cookie, slips.after(cookie, "").wrong(fault(null, "feedback.form.expired")), crowd);
    try {
      return changed(cookie, crowds.inTurn(crowd, () -> cases.keys(form.get().key())), crowd);
    } catch (Problem busy) {
      return keep(cookie, slips.after(cookie, "").wrong(busy.faults()), crowd);
    }
  }

  private Optional<String> changed(@Nullable String cookie, CodeKeys next, boolean crowd) {
    var open = slips.opened(cookie);
    if (cases.byCode(next).isEmpty()) open.ifPresent(shut -> box.changeCode(shut, next));
    // Asked again: the other of two presses may have changed it meanwhile.
    var found = cases.byCode(next);
    if (found.isEmpty())
      return keep(cookie, slips.after(cookie, "").wrong(fault(null, "feedback.case.shut")), crowd);
    var shown = opened(cookie, found.get(), next, 0);
    slips.show(shown, next.code());
    return keep(shown, slips.after(shown, "done-change"), crowd);
  }

  /**
   * No code opens the case any more.
   *
   * @throws Problem INVALID unless it is said that one is sure
   */
  Optional<String> lock(@Nullable String cookie, SealedCase open, String sure) {
    if (!sure.equals("yes")) throw Problem.invalid("lock", "feedback.lock.tick");
    box.lockCode(open);
    slips.end(cookie);
    return keep(null, Slip.at("locked"), false);
  }

  /**
   * A new token for the opened case, and under it what was written when it had shut: in this case,
   * for another code in the same browser may be another person's.
   */
  private String opened(@Nullable String cookie, SealedCase found, CodeKeys keys, int uses) {
    var id = found.id().toString();
    var before = kept(cookie, Slips.CASE);
    var text = before.isEmpty() || before.equals(id) ? kept(cookie, TEXT) : "";
    slips.end(cookie);
    var slip = Slip.at("").with(Slips.CASE, id).with(Slips.USES, String.valueOf(uses));
    return slips.keep(slips.keep(found, keys), slip.with(TEXT, text), false);
  }

  private String kept(@Nullable String cookie, String field) {
    return slips.open(cookie).map(slip -> slip.value(field)).orElse("");
  }

  private Optional<String> keep(@Nullable String cookie, Slip slip, boolean crowd) {
    return Optional.of(slips.keep(cookie, slip, crowd));
  }

  private static List<Fault> fault(@Nullable String field, String why) {
    return List.of(new Fault(field, why, List.of()));
  }

  private static String shortened(String typed) {
    return typed.substring(0, Math.min(typed.length(), 200));
  }
}
