package se.radrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Present;
import se.radrum.access.Role;
import se.radrum.content.RecordedPassage;
import se.radrum.discussion.QuietCircles;
import se.radrum.feedback.Box;
import se.radrum.feedback.Refusal;
import se.radrum.feedback.State;
import se.radrum.feedback.SubmitFeedback;
import se.radrum.feedback.Use;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.outbox.Change;
import se.radrum.registry.Retention;
import se.radrum.vault.CaseLabel;
import se.radrum.vault.InMemory;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SubmissionKey;
import se.radrum.vault.Unlocked;

/** What passes from the sealed room to the open one, and what does not. */
class DoorTest {
  private static final String MESSAGE =
      "Att någon på mottagningen vid torget ringde i förväg. Och att de frågade hur barnen hade det.";
  private static final String WORDS = "Att någon på en mottagning ringde i förväg.";

  private final Box memory;
  private final Desk desk;
  private final Release release;
  private final RecordedPassage passage = new RecordedPassage();
  private final Present present = new Present();
  private final Reports reports = new Reports();
  private final Caller anna = Callers.as(InMemory.ANNA, Role.MODERATOR);
  private final Caller bea = Callers.as(InMemory.BEA, Role.MODERATOR);
  private final SubmissionKey form = SubmissionKey.random();
  private final UUID id;

  DoorTest(@TempDir Path data) {
    memory = new Box(data);
    var conditions = new Conditions(memory.cases(), memory.vault().vault(), present);
    desk =
        new Desk(
            memory.box(),
            memory.cases(),
            conditions,
            new QuietCircles(),
            reports,
            memory.disposal(),
            memory.changes(),
            memory.vault().clock());
    release = new Release(memory.box(), memory.cases(), conditions, passage, memory.changes());
    id = submitted();
  }

  @Test
  void wordsPassWhenTheyAreCleanAgreedToAndReadByTwo() {
    propose(WORDS);
    decide(true);
    desk.second(bea, keys(bea), id);
    var entry = release.release(anna, keys(anna), id, List.of());
    assertEquals(WORDS, passage.letIn().get(0).fields().getString("text"));
    assertEquals("council", passage.letIn().get(0).origin().word());
    assertEquals(State.RELEASED, memory.box().row(opened()).state());
    assertEquals(entry, memory.box().thread(opened()).entry().orElseThrow());
  }

  @Test
  void withoutAYesNothingPasses() {
    propose(WORDS);
    desk.second(bea, keys(bea), id);
    assertKind(Kind.CONFLICT, () -> release.release(bea, keys(bea), id, List.of()));
    decide(false);
    assertKind(Kind.CONFLICT, () -> release.release(bea, keys(bea), id, List.of()));
    assertEquals(List.of(), passage.letIn());
  }

  @Test
  void aYesToOtherWordsIsNoYes() {
    propose(WORDS);
    decide(true);
    propose("Att någon ringde.");
    assertTrue(missing(bea).contains("moderation.missing.consent"));
    assertKind(Kind.CONFLICT, () -> release.release(bea, keys(bea), id, List.of()));
  }

  @Test
  void aYesToOneHeadingIsNoYesToAnother() {
    propose(WORDS);
    decide(true);
    desk.second(bea, keys(bea), id);
    desk.propose(anna, keys(anna), id, "En annan rubrik", WORDS);
    assertTrue(memory.box().follow(opened()).words().isPresent(), "the author is asked again");
    assertEquals(List.of("moderation.missing.consent", "moderation.missing.second"), missing(anna));
    assertThrows(Problem.class, () -> release.release(bea, keys(bea), id, List.of()));
  }

  @Test
  void whatIsStruckAfterTheYesStopsAHeadingToo() {
    desk.propose(anna, keys(anna), id, "Mottagningen vid torget", WORDS);
    decide(true);
    strike("vid torget", "");
    assertEquals(List.of("moderation.missing.struck"), missing(bea));
  }

  @Test
  void whoProposedTheWordsDoesNotReleaseThemAlone() {
    propose(WORDS);
    decide(true);
    assertEquals(List.of("moderation.missing.second"), missing(anna));
    assertKind(Kind.CONFLICT, () -> release.release(anna, keys(anna), id, List.of()));
    assertEquals(List.of(), missing(bea));
    release.release(bea, keys(bea), id, List.of());
  }

  @Test
  void whoIsLeftAloneInAGroupMayRelease() {
    propose(WORDS);
    decide(true);
    present.leaves(bea.id());
    assertEquals(List.of(), missing(anna));
  }

  @Test
  void whatIsStruckStaysOutHoweverItIsWritten() {
    strike("vid torget", "");
    assertKind(Kind.INVALID, () -> propose("Att någon Vid  Torget ringde."));
    assertKind(Kind.INVALID, () -> propose("Ring 070-123 45 67."));
    assertKind(Kind.INVALID, () -> propose("Skriv till anna@exempel.se"));
    propose(WORDS);
  }

  @Test
  void whatIsStruckAfterTheYesStopsTheWordsToo() {
    propose(WORDS);
    decide(true);
    strike("ringde i förväg", "");
    assertTrue(missing(bea).contains("moderation.missing.struck"));
    assertThrows(Problem.class, () -> release.release(bea, keys(bea), id, List.of()));
  }

  @Test
  void theOriginalStaysWhenItIsRedacted() {
    strike("på mottagningen vid torget", "på en mottagning");
    var seen = desk.open(bea, keys(bea), id);
    assertEquals(MESSAGE, seen.thread().answers().message());
    assertTrue(seen.redacted().startsWith("Att någon på en mottagning ringde"));
    assertEquals(MESSAGE, String.join("", seen.pieces().stream().map(Piece::text).toList()));
    desk.unstrike(anna, keys(anna), id, "på mottagningen vid torget");
    assertEquals(MESSAGE, desk.open(bea, keys(bea), id).redacted());
  }

  @Test
  void onlyWhatStandsInTheTextCanBeStruck() {
    assertKind(Kind.INVALID, () -> strike("på sjukhuset", ""));
    assertKind(Kind.INVALID, () -> strike(" ", ""));
  }

  @Test
  void nobodyWorksWithAnothersKeys() {
    assertKind(Kind.FORBIDDEN, () -> desk.open(anna, keys(bea), id));
    assertKind(Kind.FORBIDDEN, () -> release.release(anna, keys(bea), id, List.of()));
  }

  @Test
  void theQueueShowsWhatOnesKeysOpenAndNoText() {
    assertEquals(List.of("new"), desk.queue(anna).stream().map(Waiting::kind).toList());
    var stranger = Callers.as(InMemory.CIA, Role.MODERATOR);
    assertEquals(List.of(), desk.queue(stranger));
    desk.ask(anna, keys(anna), id, "Räcker det att någon ringer?");
    assertEquals(List.of(), desk.queue(anna));
    assertEquals(List.of("asked"), desk.away(anna).stream().map(Waiting::kind).toList());
  }

  @Test
  void aChildAtRiskGoesFirst() {
    var second = submitted(SubmissionKey.random());
    desk.childAtRisk(anna, keys(anna), second);
    assertEquals(second, desk.queue(anna).get(0).id());
  }

  @Test
  void whatIsDoneWithACaseIsOnRecordWithByWhom() {
    strike("vid torget", "");
    desk.unstrike(anna, keys(anna), id, "vid torget");
    desk.note(anna, keys(anna), id, "Läs gärna du också.");
    desk.childAtRisk(anna, keys(anna), id);
    propose(WORDS);
    desk.second(bea, keys(bea), id);
    desk.open(bea, keys(bea), id);
    assertEquals(
        List.of(
            new CaseRedacted(anna.id(), id),
            new CaseRedacted(anna.id(), id),
            new NoteWritten(anna.id(), id),
            new ChildAtRiskMarked(anna.id(), id),
            new WordsProposed(anna.id(), id),
            new WordsSeconded(bea.id(), id),
            new SubmissionOpened(bea.id(), id)),
        memory.changes().events().stream().skip(1).toList());
  }

  @Test
  void aNoIsSaidWithAReason() {
    desk.refuse(anna, keys(anna), id, new Refusal(Refusal.Reason.OTHER_MATTER, "Fråga växeln."));
    assertEquals(State.REFUSED, memory.box().row(opened()).state());
    assertFalse(memory.box().follow(opened()).refusal().isEmpty());
  }

  @Test
  void aYesTakenBackTakesTheEntryAway() {
    propose(WORDS);
    decide(true);
    var entry = release.release(bea, keys(bea), id, List.of());
    memory.box().withdrawConsent(opened());
    var told = memory.changes().events();
    var event = told.get(told.size() - 1);
    new WithdrawnConsents(release).take(List.of(new Change(1, event.name(), event.facts())));
    assertEquals(List.of(entry), passage.takenAway());
  }

  private UUID submitted() {
    return submitted(form);
  }

  private UUID submitted(SubmissionKey key) {
    memory
        .box()
        .submit(
            new SubmitFeedback(
                memory.cases().keys(key),
                memory.readers(),
                Texts.SWEDISH,
                "",
                "",
                MESSAGE,
                Use.YES,
                ""));
    return memory.cases().byCode(memory.cases().keys(key)).orElseThrow().id();
  }

  private SealedCase opened() {
    return memory.cases().byCode(memory.cases().keys(form)).orElseThrow();
  }

  private void strike(String text, String instead) {
    desk.strike(anna, keys(anna), id, new Strike(text, instead, "place"));
  }

  private void propose(String words) {
    desk.propose(anna, keys(anna), id, "En röst", words);
  }

  private void decide(boolean yes) {
    var words = memory.box().follow(opened()).words().orElseThrow().id();
    memory.box().decide(opened(), words, yes, Texts.SWEDISH);
  }

  private List<String> missing(Caller by) {
    return desk.open(by, keys(by), id).missing();
  }

  private Unlocked keys(Caller member) {
    return memory.vault().unlock(member.id());
  }

  private static void assertKind(Kind kind, Executable call) {
    assertEquals(kind, assertThrows(Problem.class, call).kind());
  }

  @Test
  void aReportAboutAChildStandsFirstUntilItIsMadeWhateverElseBecomesOfTheCase() {
    desk.childAtRisk(anna, keys(anna), id);
    desk.childAtRisk(bea, keys(bea), id);
    desk.ask(anna, keys(anna), id, "Vad hade hjälpt?");
    var first = desk.queue(bea).get(0);
    assertEquals(id, first.id());
    assertTrue(first.report());
    desk.reported(bea, keys(bea), id);
    assertEquals(List.of(), desk.queue(bea));
  }

  @Test
  void aCaseDoesNotEndBeforeItsTimeWhileAReportAboutAChildIsToBeMade() {
    desk.childAtRisk(anna, keys(anna), id);
    assertKind(Kind.CONFLICT, () -> desk.proposeDisposal(anna, keys(anna), id, "KS 2026-18"));
    desk.reported(anna, keys(anna), id);
    desk.proposeDisposal(anna, keys(anna), id, "KS 2026-18");
  }

  @Test
  void anAnswerThatAsksNothingLeavesTheCaseWaitingForNobodysAnswer() {
    desk.tell(anna, keys(anna), id, "Tack, vi har läst.");
    assertEquals(State.TOLD, memory.box().row(opened()).state());
    var told = memory.changes().events();
    assertEquals(new AuthorAnswered(anna.id(), id), told.get(told.size() - 1));
  }

  @Test
  void whatIsStoredSaysNoMonthBeforeAnybodyHasDecidedOne() {
    desk.childAtRisk(anna, keys(anna), id);
    var row = memory.box().row(opened());
    var label = new CaseLabel("2026-03", true, List.of(), 2, 1024);
    var undecided = new StoredFields(row, new Retention("child", 60, null), label);
    assertTrue(undecided.list().toString().contains("kept=child, no decision"));
    var decided = new StoredFields(row, new Retention("child", 60, "SN 2026-4"), label);
    assertEquals(YearMonth.from(row.received()).plusMonths(60), decided.over().orElseThrow());
  }

  /** What is still to be reported, without tables. */
  private static final class Reports extends ChildReports {
    private final java.util.Map<UUID, ChildReport> all = new java.util.HashMap<>();

    @Override
    void add(ChildReport report) {
      all.put(report.id(), report);
    }

    @Override
    void remove(ChildReport report) {
      all.remove(report.id());
    }

    @Override
    java.util.Optional<ChildReport> find(UUID report) {
      return java.util.Optional.ofNullable(all.get(report));
    }

    @Override
    List<ChildReport> all() {
      return List.copyOf(all.values());
    }
  }
}
