package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Texts;
import se.radrum.vault.Ended;
import se.radrum.vault.Ended.What;
import se.radrum.vault.SubmissionKey;

/** What an older backup brings back ends again. */
@Tag("guard:stold")
class ReturnedTest {
  private final Box memory;
  private final UUID id;

  ReturnedTest(@TempDir Path data) {
    memory = new Box(data);
    var keys = memory.cases().keys(SubmissionKey.random());
    memory
        .box()
        .submit(
            new SubmitFeedback(
                keys, memory.readers(), Texts.SWEDISH, "", "", "En väg in.", Use.YES, ""));
    var open = memory.cases().byCode(keys).orElseThrow();
    id = open.id();
    memory.box().propose(open, "En väg in", "En väg in hade hjälpt.", new UUID(1, 1));
    var words = memory.box().thread(open).words().orElseThrow();
    memory.box().decide(open, words.id(), true, Texts.SWEDISH);
  }

  @Test
  void whatWasTakenBackIsNotUsedAgain() {
    memory.again(new Ended(What.YES, id));
    assertEquals(State.DECLINED, memory.submissions().get(0).state());
    memory.again(new Ended(What.WITHDRAWN, id));
    assertEquals(State.WITHDRAWN, memory.submissions().get(0).state());
  }

  @Test
  void whatIsKnownOfACaseThatHasEndedGoesToo() {
    memory.again(new Ended(What.CASE, UUID.randomUUID()));
    assertEquals(1, memory.submissions().size());
    memory.again(new Ended(What.CASE, id));
    assertTrue(memory.submissions().isEmpty());
  }
}
