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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Texts;
import se.radrum.vault.SubmissionKey;

/** What somebody does under a code, and that nothing they typed is lost. */
class FollowingTest {
  private static final String REPLY = "Ja, det räcker att någon ringer.";

  private final Box memory;
  private final Slips slips;
  private final Following following;
  private String code = "";
  private Optional<String> cookie = Optional.empty();

  FollowingTest(@TempDir Path data) {
    memory = new Box(data);
    slips = new Slips(memory.vault().sessions(), memory.cases());
    following = new Following(slips, memory.box(), memory.cases());
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
  void aCaseThatHasShutSaysSo() {
    memory.vault().clock().pass(Duration.ofMinutes(11));
    press("consent", "text", "");
    assertEquals("feedback.case.shut", slip().faults().get(0).key());
  }

  private void press(String go, String field, String value) {
    Map<String, List<String>> form =
        new HashMap<>(Map.of("go", List.of(go), field, List.of(value)));
    cookie = following.take(cookie.orElse(null), form, Texts.SWEDISH);
  }

  private Slip slip() {
    return slips.open(cookie.orElseThrow()).orElseThrow();
  }

  private CaseThread thread() {
    return memory.box().thread(slips.opened(cookie.orElseThrow()).orElseThrow());
  }
}
