package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Texts;
import se.radrum.vault.SubmissionKey;

/** What somebody does under a code, and that nothing they typed is lost. */
@Tag("guard:kod")
class FollowingTest {
  private static final String REPLY = "Ja, det räcker att någon ringer.";

  private final Box memory;
  private final Slips slips;
  private final FormTokens tokens;
  private final Following following;
  private String code = "";
  private Optional<String> cookie = Optional.empty();

  FollowingTest(@TempDir Path data) {
    memory = new Box(data);
    slips = new Slips(memory.vault().sessions(), memory.vault().codes());
    tokens = new FormTokens(memory.vault().secrets(), memory.vault().clock());
    var crowds = new Crowds(memory.vault().clock());
    var own = new OwnCode(slips, tokens, memory.box(), memory.cases(), crowds);
    following = new Following(slips, memory.box(), own, crowds);
  }

  @BeforeEach
  void somebodyHasWritten() {
    code = submitted();
    press("open", "code", code);
  }

  private String submitted() {
    var keys = memory.cases().keys(SubmissionKey.random());
    var command =
        new SubmitFeedback(
            keys, memory.readers(), Texts.SWEDISH, "", "", "Att någon ringde.", Use.YES, "");
    memory.box().submit(command);
    return keys.code().digits();
  }

  @Test
  void aReplyReachesTheCouncil() {
    press("answer", "text", REPLY);
    assertEquals("done-answer", slip().place());
    assertEquals(REPLY, thread().messages().get(0).text());
  }

  @Test
  void aReplyThatCameTooLateStandsThereWhenTheCodeIsGivenAgain() {
    memory.vault().clock().pass(Duration.ofMinutes(11));
    press("answer", "text", REPLY);
    assertEquals("feedback.case.shut-kept", slip().faults().get(0).key());
    press("open", "code", "12345");
    press("open", "code", code);
    assertEquals(REPLY, slip().value("text"));
    assertTrue(thread().messages().isEmpty(), "nothing is sent that was not sent");
    press("answer", "text", slip().value("text"));
    assertEquals(REPLY, thread().messages().get(0).text());
  }

  @Test
  void anotherCodeInTheSameBrowserDoesNotShowWhatWasWritten() {
    memory.vault().clock().pass(Duration.ofMinutes(11));
    press("answer", "text", REPLY);
    press("open", "code", submitted());
    assertEquals("", slip().value("text"));
  }

  @Test
  void aCrowdOfEndlessAnswersLeavesWhatOthersAreWriting() {
    var other = slips.keep(null, Slip.at("message").with("message", REPLY), false);
    var endless = Map.of("go", List.of("answer"), "text", List.of("x".repeat(500_000)));
    for (int i = 0; i < 600; i++)
      following.take(null, endless, Texts.SWEDISH, Optional.of("c00002/24"));
    assertEquals(REPLY, slips.open(other).orElseThrow().value("message"));
  }

  @Test
  void anAnswerThatCouldNotBeStoredStandsThereStill() {
    memory.breakNext();
    press("answer", "text", REPLY);
    assertEquals("feedback.form.failed", slip().faults().get(0).key());
    assertEquals(REPLY, slip().value("text"));
    press("answer", "text", slip().value("text"));
    assertEquals(REPLY, thread().messages().get(0).text());
  }

  @Test
  void aCaseThatHasShutSaysSo() {
    memory.vault().clock().pass(Duration.ofMinutes(11));
    press("consent", "text", "");
    assertEquals("feedback.case.shut", slip().faults().get(0).key());
  }

  @Test
  void howOftenTheCodeHasBeenUsedIsCountedByItsHolder() {
    assertEquals("1", slip().value(Slips.USES));
    press("open", "code", code);
    press("open", "code", "00000");
    press("open", "code", code);
    press("answer", "text", REPLY);
    assertEquals("3", slip().value(Slips.USES));
  }

  @Test
  void anotherCodeOpensFromNowOnAndTheOldOneNothingNotEvenWhereItStandsOpen() {
    var elsewhere = cookie;
    press("change", "token", tokens.sign(SubmissionKey.random()));
    var next = slips.receipt(cookie.orElseThrow()).orElseThrow().digits();
    assertEquals("done-change", slip().place());
    assertTrue(slips.opened(elsewhere.orElseThrow()).isEmpty());
    press("close", "", "");
    press("open", "code", code);
    assertEquals("feedback.code.unknown", slip().faults().get(0).key());
    press("open", "code", next);
    assertTrue(slips.opened(cookie.orElseThrow()).isPresent());
    assertEquals("1", slip().value(Slips.USES));
  }

  @Test
  void theNewCodeIsShownForTenMinutesAndNoLonger() {
    press("change", "token", tokens.sign(SubmissionKey.random()));
    memory.vault().clock().pass(Duration.ofMinutes(9));
    assertTrue(slips.receipt(cookie.orElseThrow()).isPresent());
    memory.vault().clock().pass(Duration.ofMinutes(2));
    assertTrue(slips.receipt(cookie.orElseThrow()).isEmpty());
  }

  @Test
  void theSameFormGivesTheSameNewCodeAlsoWhenTheAnswerWasLost() {
    var form = tokens.sign(SubmissionKey.random());
    var before = cookie;
    press("change", "token", form);
    var next = slips.receipt(cookie.orElseThrow()).orElseThrow().digits();
    for (var again : List.of(cookie, before, Optional.<String>empty())) {
      cookie = again;
      press("change", "token", form);
      assertEquals(next, slips.receipt(cookie.orElseThrow()).orElseThrow().digits());
    }
  }

  @Test
  void aFormSomebodyMadeUpOrThatIsOldChangesNothing() {
    press("change", "token", "AAAA");
    assertEquals("feedback.form.expired", slip().faults().get(0).key());
    var old = tokens.sign(SubmissionKey.random());
    memory.vault().clock().pass(Duration.ofMinutes(61));
    press("open", "code", code);
    press("change", "token", old);
    assertEquals("feedback.form.expired", slip().faults().get(0).key());
    press("open", "code", code);
    assertTrue(slips.opened(cookie.orElseThrow()).isPresent());
  }

  @Test
  void aLockedCodeOpensNothingAndTheCouncilIsToldThatNobodyReadsItsReplies() {
    var open = slips.opened(cookie.orElseThrow()).orElseThrow();
    press("lock", "lock", "");
    assertEquals("feedback.lock.tick", slip().faults().get(0).key());
    press("lock", "lock", "yes");
    assertEquals("locked", slip().place());
    assertTrue(memory.box().thread(open).locked());
    press("open", "code", code);
    assertEquals("feedback.code.unknown", slip().faults().get(0).key());
  }

  private void press(String go, String field, String value) {
    Map<String, List<String>> form =
        new HashMap<>(Map.of("go", List.of(go), field, List.of(value)));
    cookie = following.take(cookie.orElse(null), form, Texts.SWEDISH, Optional.empty());
  }

  private Slip slip() {
    return slips.open(cookie.orElseThrow()).orElseThrow();
  }

  private CaseThread thread() {
    return memory.box().thread(slips.opened(cookie.orElseThrow()).orElseThrow());
  }
}
