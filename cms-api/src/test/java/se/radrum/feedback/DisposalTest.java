package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;
import se.radrum.registry.MemoryRules;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SubmissionKey;

/** When what people wrote is disposed of, and when it stays. */
@Tag("guard:stold")
class DisposalTest {
  private static final Duration TWO_YEARS = Duration.ofDays(2 * 365 + 40);

  private final Box memory;
  private final MemoryRules rules = new MemoryRules();
  private final Disposal disposal;
  private final SubmissionKey form = SubmissionKey.random();

  DisposalTest(@TempDir Path data) {
    memory = new Box(data);
    disposal = memory.disposal(rules.retentions());
    submit(form, false);
  }

  @Test
  void nothingIsDisposedOfWithoutADecision() {
    memory.box().write(opened(), "Tack, vi har läst.", false);
    memory.vault().clock().pass(TWO_YEARS);
    assertEquals(0, disposal.run());
    rules.decide("usual", 24, "KS 2026-17");
    assertEquals(1, disposal.run());
    assertEquals(0, disposal.run(), "a second time nothing more");
    assertTrue(memory.cases().byCode(memory.cases().keys(form)).isEmpty());
    assertTrue(memory.submissions().isEmpty());
  }

  @Test
  void itIsOnRecordByWhichDecisionHowManyEndedAndNotWhich() {
    memory.box().write(opened(), "Tack, vi har läst.", false);
    var id = opened().id().toString();
    memory.vault().clock().pass(TWO_YEARS);
    rules.decide("usual", 24, "KS 2026-17");
    disposal.run();
    var last = memory.changes().events().get(memory.changes().events().size() - 1);
    assertEquals(new SubmissionsDisposed("usual", "KS 2026-17", 1), last);
    assertFalse(last.facts().toString().contains(id));
  }

  @Test
  void whoeverWaitsForAnAnswerKeepsTheirCaseHoweverLongItTakes() {
    rules.decide("usual", 24, "KS 2026-17");
    memory.vault().clock().pass(TWO_YEARS);
    assertEquals(0, disposal.run(), "nobody has read it");
    memory.box().read(opened());
    assertEquals(0, disposal.run(), "read is not answered");
    memory.box().write(opened(), "Räcker det att någon ringer?", true);
    memory.box().answer(opened(), "Ja, det räcker.");
    assertEquals(0, disposal.run(), "the author has written again");
    memory.box().write(opened(), "Tack!", false);
    assertEquals(1, disposal.run());
  }

  @Test
  void whileWordsArePublicTheirAuthorCanTakeTheYesBack() {
    rules.decide("usual", 24, "KS 2026-17");
    memory.box().propose(opened(), "En väg in", "En väg in hade hjälpt.", new UUID(1, 1));
    var words = memory.box().thread(opened()).words().orElseThrow();
    memory.box().decide(opened(), words.id(), true, Texts.SWEDISH);
    memory.box().released(opened(), UUID.randomUUID());
    memory.vault().clock().pass(TWO_YEARS);
    assertEquals(0, disposal.run());
    memory.box().withdrawConsent(opened());
    assertEquals(1, disposal.run());
  }

  @Test
  void whatLooksLikeJunkWaitsForAReaderToo() {
    rules.decide("usual", 1, "KS 2026-17");
    memory.submissions().clear();
    submit(SubmissionKey.random(), true);
    memory.vault().clock().pass(TWO_YEARS);
    assertEquals(0, disposal.run(), "nobody has read it");
    assertEquals(1, memory.submissions().size());
  }

  @Test
  void itStaysUntilTheWholeOfItsLastMonthHasPassed() {
    rules.decide("usual", 1, "KS 2026-17");
    memory.box().write(opened(), "Tack, vi har läst.", false);
    memory.vault().clock().pass(Duration.ofDays(59)); // from 2 March to 30 April
    assertEquals(0, disposal.run());
    memory.vault().clock().pass(Duration.ofDays(2));
    assertEquals(1, disposal.run());
  }

  @Test
  void whatConcernsAChildIsKeptByItsOwnDecision() {
    rules.decide("usual", 24, "KS 2026-17");
    memory.box().write(opened(), "Tack, vi har läst.", false);
    memory.box().putFirst(opened());
    memory.vault().clock().pass(TWO_YEARS);
    assertEquals(0, disposal.run());
    rules.decide("child", 24, "SN 2026-4");
    assertEquals(1, disposal.run());
  }

  @Test
  void beforeItsTimeItTakesTwoPeopleAndADecision() {
    var anna = Callers.as(new UUID(1, 1), Role.MODERATOR, Role.REGISTRAR);
    var registrar = Callers.as(new UUID(1, 9), Role.REGISTRAR);
    assertThrows(Problem.class, () -> disposal.propose(anna, opened(), " "));
    disposal.propose(anna, opened(), "KS 2026-18");
    var id = opened().id();
    assertThrows(Problem.class, () -> disposal.answer(anna, id, true));
    assertEquals("KS 2026-18", disposal.proposed(registrar).get(0).decision());
    disposal.answer(registrar, id, true);
    assertTrue(memory.cases().byCode(memory.cases().keys(form)).isEmpty());
    assertTrue(disposal.proposed(registrar).isEmpty());
    assertThrows(Problem.class, () -> disposal.answer(registrar, id, true));
  }

  private SealedCase opened() {
    return memory.cases().byCode(memory.cases().keys(form)).orElseThrow();
  }

  private void submit(SubmissionKey key, boolean doubtful) {
    memory
        .box()
        .submit(
            new SubmitFeedback(
                memory.cases().keys(key),
                memory.readers(),
                Texts.SWEDISH,
                "",
                "",
                "En väg in hade hjälpt.",
                Use.ASK_FIRST,
                "",
                doubtful,
                List.of()));
  }
}
