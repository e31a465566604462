package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.attachment.Accepting;
import se.radrum.kernel.Texts;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SubmissionKey;

/** One step after the other, and nothing typed is lost. */
class WritingTest {
  private static final Optional<String> PART = Optional.of("c00002/24");

  private final Box memory;
  private final Crowds crowds;
  private final Slips slips;
  private final FormTokens tokens;
  private final Writing writing;
  private Optional<String> cookie = Optional.empty();

  WritingTest(@TempDir Path data) {
    memory = new Box(data);
    slips = new Slips(memory.vault().sessions(), memory.vault().codes());
    tokens = new FormTokens(memory.vault().secrets(), memory.vault().clock());
    crowds = new Crowds(memory.vault().clock());
    writing = writing(memory.box());
  }

  @Test
  void fromTheFirstStepToTheReceipt() {
    write("Att någon ringde.");
    press("check", "send");
    assertEquals(1, memory.submissions().size());
    assertEquals(5, slips.receipt(cookie.orElseThrow()).orElseThrow().groups().size());
  }

  @Test
  void pressingTwiceGivesTheSameCode() {
    write("Att någon ringde.");
    var form = form("check", "send");
    var first = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    var second = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals(code(first), code(second));
    assertEquals(1, memory.submissions().size());
  }

  @Test
  void theMessageIsTheOnlyThingAskedFor() {
    press("before", "next");
    press("concerns", "next");
    press("stop", "skip");
    press("message", "next");
    assertEquals(Step.MESSAGE, draft().step());
    assertEquals("message", draft().faults().get(0).pointer());
  }

  @Test
  void aTextThatGivesACodeAwayIsNotTakenAndStandsThere() {
    var code = String.join(" ", memory.cases().keys(SubmissionKey.random()).code().groups());
    press("before", "next");
    for (var step : List.of("message", "more")) {
      fill(step, "Min kod är " + code + ".");
      assertEquals(Step.of(step).orElseThrow(), draft().step());
      assertEquals("feedback.text.code", draft().faults().get(0).key());
      assertEquals("Min kod är " + code + ".", draft().value(step));
    }
  }

  @Test
  void anOldFormIsGivenOutAnewWithWhatWasWritten() {
    press("before", "next");
    var form = form("message", "next");
    form.put("message", List.of("Att någon ringde."));
    memory.vault().clock().pass(Duration.ofMinutes(61));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals("Att någon ringde.", draft().value("message"));
    assertEquals("feedback.form.expired", draft().faults().get(0).key());
  }

  @Test
  void aFormSomebodyMadeUpSendsNothing() {
    write("Att någon ringde.");
    var form = form("check", "send");
    form.put("token", List.of("AAAA"));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals(0, memory.submissions().size());
    assertEquals("Att någon ringde.", draft().value("message"));
  }

  @Test
  void sentInABlinkItAsksOnceMore() {
    write("Att någon ringde.", Duration.ZERO);
    press("check", "send");
    assertEquals("feedback.form.quick", draft().faults().get(0).key());
    memory.vault().clock().pass(Duration.ofSeconds(5));
    press("check", "send");
    assertEquals(1, memory.submissions().size());
  }

  @Test
  void afterARestartWhatWasStoredStillHasItsCode() {
    write("Att någon ringde.");
    var form = form("check", "send");
    var before = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    var after = writing.take(null, form, Texts.SWEDISH, PART);
    assertEquals(code(before), code(after));
  }

  @Test
  void afterARestartWhatWasNotStoredIsSaidToBeGone() {
    press("before", "next");
    cookie = writing.take(null, form("check", "send"), Texts.SWEDISH, PART);
    assertEquals("feedback.form.gone", draft().faults().get(0).key());
  }

  @Test
  void whatIsLostOnTheWayIsSaidAndTheLastAnswerKept() {
    press("before", "next");
    fill("message", "Att någon ringde.");
    for (var go : List.of("next", "back", "edit-message")) {
      var form = form("more", go);
      form.put("more", List.of("Tack."));
      cookie = writing.take(null, form, Texts.SWEDISH, PART);
      assertEquals("feedback.form.lost", draft().faults().get(0).key(), go);
      assertEquals(Step.CONCERNS, draft().step(), go);
      assertEquals("Tack.", draft().value("more"), go);
    }
  }

  @Test
  void anHourAwayLosesNothing() {
    press("before", "next");
    fill("message", "Att någon ringde.");
    var form = form("use", "next");
    memory.vault().clock().pass(Duration.ofMinutes(61));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals("feedback.form.expired", draft().faults().get(0).key());
    assertEquals("Att någon ringde.", draft().value("message"));
  }

  @Test
  void aChangeWhileReadingThroughComesBackToReadingThrough() {
    write("Att någon ringde.");
    press("check", "edit-message");
    assertEquals(Step.MESSAGE, draft().step());
    var form = form("message", "next");
    form.put("message", List.of("Att någon ringde i förväg."));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals(Step.CHECK, draft().step());
  }

  @Test
  void removingItAllLeavesNothing() {
    write("Att någon ringde.");
    var gone = cookie.orElseThrow();
    press("check", "discard");
    assertEquals(Optional.empty(), cookie);
    assertTrue(slips.open(gone).isEmpty());
  }

  @Test
  void onlyGroupsThatAreOfferedCanBeChosen() {
    press("before", "next");
    var form = form("readers", "next");
    form.put("readers", List.of("00000000-0000-0000-0000-000000000000", "x"));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals("feedback.readers.missing", draft().faults().get(0).key());
  }

  @Test
  void whatCannotBeStoredIsTriedOnceAndKept() {
    write("Att någon ringde.");
    var tries = new AtomicInteger();
    cookie =
        writing(
                taking(
                    command -> {
                      tries.incrementAndGet();
                      throw new IllegalStateException("no database");
                    }))
            .take(cookie.orElseThrow(), form("check", "send"), Texts.SWEDISH, PART);
    assertEquals(1, tries.get());
    assertEquals("feedback.form.failed", draft().faults().get(0).key());
    assertEquals("Att någon ringde.", draft().value("message"));
  }

  @Test
  void whoLosesTheRaceOfTwoPressesHasTheSameCode() {
    write("Att någon ringde.");
    var form = form("check", "send");
    var lost =
        writing(
                taking(
                    command -> {
                      memory.box().submit(command);
                      throw new IllegalStateException("somebody was quicker");
                    }))
            .take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals(code(writing.take(null, form, Texts.SWEDISH, PART)), code(lost));
    assertEquals(1, memory.submissions().size());
  }

  @Test
  void whatAMachineFilledInIsTakenAndWaitsLast() {
    write("Att någon ringde.");
    var form = form("check", "send");
    form.put("extra", List.of("http://"));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
    assertEquals(5, slips.receipt(cookie.orElseThrow()).orElseThrow().groups().size());
    assertEquals(State.DOUBTFUL, memory.submissions().get(0).state());
  }

  @Test
  void whatComesInACrowdIsTakenAndWaitsLastAndAnHourLaterItIsForgotten() {
    for (int n = 0; n < 20; n++) crowds.among(PART, Crowds.Deed.SEND);
    write("Att någon ringde.");
    press("check", "send");
    assertEquals(State.DOUBTFUL, memory.submissions().get(0).state());
    memory.vault().clock().pass(Duration.ofHours(1));
    cookie = Optional.empty();
    write("Att någon hade ringt.");
    press("check", "send");
    assertEquals(State.NEW, memory.submissions().get(1).state());
  }

  @Test
  void aCrowdTakesNoRoomFromWhatOthersAreWriting() {
    write("Att någon ringde.");
    var mine = cookie;
    var crowd = Optional.of("cb0071/24");
    var text = "a".repeat(60_000);
    for (int n = 0; n < 400; n++) {
      var form = form("message", "next");
      form.put("message", List.of(text));
      writing.take(null, form, Texts.SWEDISH, crowd);
    }
    cookie = mine;
    assertEquals("Att någon ringde.", draft().value("message"));
  }

  private Writing writing(FeedbackBox box) {
    var clock = memory.vault().clock();
    var sending = new Sending(box, memory.cases(), crowds, clock);
    return new Writing(
        slips, tokens, sending, crowds, Accepting.off(), memory.vault().vault(), clock);
  }

  private static FeedbackBox taking(Function<SubmitFeedback, Receipt> box) {
    return new FeedbackBox() {
      @Override
      public Receipt submit(SubmitFeedback command) {
        return box.apply(command);
      }
    };
  }

  private void write(String message) {
    write(message, Duration.ofSeconds(30));
  }

  private void write(String message, Duration time) {
    press("before", "next");
    press("concerns", "unknown");
    press("stop", "skip");
    fill("message", message);
    fill("readers", memory.readers().iterator().next().toString());
    fill("use", "yes");
    press("more", "skip");
    memory.vault().clock().pass(time);
  }

  private void fill(String step, String value) {
    var form = form(step, "next");
    form.put(step, List.of(value));
    cookie = writing.take(cookie.orElseThrow(), form, Texts.SWEDISH, PART);
  }

  private void press(String step, String go) {
    cookie = writing.take(cookie.orElse(null), form(step, go), Texts.SWEDISH, PART);
  }

  private Map<String, List<String>> form(String step, String go) {
    var key = cookie.flatMap(slips::open).map(slip -> Draft.of(slip).key());
    var token = tokens.sign(key.orElseGet(SubmissionKey::random));
    return new HashMap<>(Map.of("step", List.of(step), "go", List.of(go), "token", List.of(token)));
  }

  private Draft draft() {
    return Draft.of(slips.open(cookie.orElseThrow()).orElseThrow());
  }

  private String code(Optional<String> token) {
    return slips.receipt(token.orElseThrow()).map(ReceiptCode::digits).orElseThrow();
  }
}
