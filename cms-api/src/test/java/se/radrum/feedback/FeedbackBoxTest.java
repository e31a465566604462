package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.outbox.DomainEvent;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SubmissionKey;

/** Somebody writes, is answered, and decides over their own words. */
@Tag("guard:kod")
class FeedbackBoxTest {
  private static final String MESSAGE = "Att någon på mottagningen vid torget ringde i förväg.";
  private static final String WORDS = "Att någon ringde i förväg.";
  private static final UUID MODERATOR = new UUID(2, 1);

  private final Box memory;
  private final FeedbackBox box;
  private final SubmissionKey form = SubmissionKey.random();

  FeedbackBoxTest(@TempDir Path data) {
    memory = new Box(data);
    box = memory.box();
  }

  @Test
  void theSameFormSentTwiceIsOneCaseWithOneCode() {
    var first = submit(form);
    assertEquals(first.code(), submit(form).code());
    assertEquals(1, memory.submissions().size());
    assertEquals(1, memory.diary().size());
    assertEquals(1, memory.changes().events().size());
    assertFalse(first.code().equals(submit(SubmissionKey.random()).code()));
  }

  @Test
  void aCaseKnowsItsDesignationInTheDiaryAndTheDiaryKnowsNoCase() {
    submit(form);
    assertEquals(memory.diary().get(0), box.thread(opened()).designation());
  }

  @Test
  void theAuthorSeesRepliesAndNeverTheirOwnText() {
    submit(form);
    box.write(opened(), "Tack. Räcker det att någon ringer?", true);
    box.answer(opened(), "Ja, det räcker.");
    var seen = box.follow(opened());
    assertEquals(
        List.of("Tack. Räcker det att någon ringer?"),
        seen.letters().stream().map(Message::text).toList());
    assertEquals(State.ANSWERED, seen.state());
  }

  @Test
  void aMessageThatGivesACodeAwayIsNotTaken() {
    var code = String.join(" ", submit(form).code());
    assertKind(Kind.INVALID, () -> box.answer(opened(), "min kod är " + code));
    assertKind(Kind.INVALID, () -> box.answer(opened(), " \n "));
    assertKind(Kind.INVALID, () -> box.answer(opened(), "a".repeat(SubmitFeedback.LONGEST + 1)));
  }

  @Test
  void aYesIsToTheVeryWordsAndToNoOthers() {
    submit(form);
    propose(WORDS);
    decide(true);
    var consent = box.thread(opened()).consent().orElseThrow();
    assertTrue(consent.covers(words("En röst", WORDS)));
    assertFalse(consent.covers(words("En röst", WORDS + " ")));
    assertFalse(consent.covers(words("En annan röst", WORDS)));
    assertFalse(consent.covers(words("En röst" + WORDS.charAt(0), WORDS.substring(1))));
    propose("Att någon ringde.");
    assertTrue(box.thread(opened()).undecided().isPresent(), "other words need another yes");
  }

  @Test
  void aYesToWordsThatHaveChangedMeanwhileIsNotTaken() {
    submit(form);
    propose(WORDS);
    var shown = box.follow(opened()).words().orElseThrow().id();
    propose("Att någon ringde.");
    assertKind(Kind.CONFLICT, () -> box.decide(opened(), shown, true, Texts.SWEDISH));
  }

  @Test
  void aNoLeavesTheWordsWhereTheyAre() {
    submit(form);
    propose(WORDS);
    decide(false);
    assertFalse(box.thread(opened()).consent().orElseThrow().covers(words("En röst", WORDS)));
    assertEquals(State.DECLINED, box.follow(opened()).state());
    assertKind(Kind.CONFLICT, () -> box.released(opened(), UUID.randomUUID()));
  }

  @Test
  void theSameWordsMayBeLaidBeforeTheAuthorAgainAfterANo() {
    submit(form);
    propose(WORDS);
    decide(false);
    propose(WORDS);
    assertEquals(WORDS, box.follow(opened()).words().orElseThrow().text());
    decide(true);
    assertTrue(box.follow(opened()).words().isEmpty());
    assertTrue(box.thread(opened()).consent().orElseThrow().covers(words("En röst", WORDS)));
    box.withdrawConsent(opened());
    propose(WORDS);
    assertTrue(box.follow(opened()).words().isPresent(), "also after a yes taken back");
  }

  @Test
  void aReplySentTwiceInARowIsOneReply() {
    submit(form);
    box.answer(opened(), "Ja, det räcker.");
    box.answer(opened(), "Ja, det räcker. ");
    assertEquals(1, box.thread(opened()).messages().size());
    box.write(opened(), "Även en kväll?", true);
    box.answer(opened(), "Ja, det räcker.");
    assertEquals(3, box.thread(opened()).messages().size());
  }

  @Test
  void aYesTakenBackAfterReleaseNamesTheEntryAndNothingElse() {
    submit(form);
    propose(WORDS);
    decide(true);
    var entry = UUID.randomUUID();
    box.released(opened(), entry);
    assertEquals(Optional.of(entry), box.follow(opened()).entry());
    box.withdrawConsent(opened());
    assertEquals(new ConsentWithdrawn(entry), last());
    assertFalse(box.thread(opened()).consent().orElseThrow().covers(words("En röst", WORDS)));
  }

  @Test
  void aNoToWhatIsAlreadyPublicTakesItOffTheWebToo() {
    submit(form);
    propose(WORDS);
    var words = box.follow(opened()).words().orElseThrow().id();
    decide(true);
    box.released(opened(), UUID.randomUUID());
    box.decide(opened(), words, false, Texts.SWEDISH);
    assertEquals(ConsentWithdrawn.class, last().getClass());
  }

  @Test
  void whatIsTakenBackOpensWithNoCodeAndStaysForTheRecord() {
    submit(form);
    var open = opened();
    box.withdraw(open);
    assertTrue(memory.cases().byCode(memory.cases().keys(form)).isEmpty());
    assertEquals(State.WITHDRAWN, box.row(open).state());
    assertEquals(MESSAGE, box.thread(open).answers().message());
  }

  @Test
  void everythingCanBeTakenBackAfterANoFromTheCouncil() {
    submit(form);
    propose(WORDS);
    decide(true);
    var open = opened();
    box.refuse(open, new Refusal(Refusal.Reason.IDENTIFIES, "Ring kommunens växel."));
    box.withdrawConsent(open);
    assertEquals(State.REFUSED, box.row(open).state());
    assertTrue(box.thread(open).consent().orElseThrow().withdrawn());
    box.withdraw(open);
    assertEquals(State.WITHDRAWN, box.row(open).state());
    assertTrue(memory.cases().byCode(memory.cases().keys(form)).isEmpty());
  }

  @Test
  void aYesIsTakenBackOnce() {
    submit(form);
    propose(WORDS);
    decide(true);
    box.released(opened(), UUID.randomUUID());
    box.withdrawConsent(opened());
    var told = memory.changes().events().size();
    box.refuse(opened(), new Refusal(Refusal.Reason.OTHER_MATTER, "Ring kommunens växel."));
    box.withdrawConsent(opened());
    assertEquals(told, memory.changes().events().size());
  }

  @Test
  void aNoFromTheCouncilSaysWhyAndWhereToTurn() {
    submit(form);
    var refusal = new Refusal(Refusal.Reason.INDIVIDUAL_CASE, "Vänd dig till enhetschefen.");
    box.refuse(opened(), refusal);
    assertEquals(Optional.of(refusal), box.follow(opened()).refusal());
    assertKind(
        Kind.INVALID, () -> box.refuse(opened(), new Refusal(Refusal.Reason.INDIVIDUAL_CASE, " ")));
  }

  @Test
  void whatIsTypedIsMadeOneWayAndLosesOnlyWhatCannotBeSeen() {
    assertEquals("å\nb", SubmitFeedback.tidy(" a\u030a\r\nb\u0000 "));
  }

  @Test
  void nothingThatHoldsWhatWasConfidedPrintsIt() {
    submit(form);
    propose(WORDS);
    var thread = box.thread(opened());
    for (var thing : List.of(thread.answers(), thread.words().orElseThrow(), thread))
      assertFalse(thing.toString().contains("ringde"));
  }

  private Receipt submit(SubmissionKey key) {
    return box.submit(
        new SubmitFeedback(
            memory.cases().keys(key),
            memory.readers(),
            Texts.SWEDISH,
            "Mig själv",
            "",
            MESSAGE,
            Use.ASK_FIRST,
            ""));
  }

  private SealedCase opened() {
    return memory.cases().byCode(memory.cases().keys(form)).orElseThrow();
  }

  private void propose(String words) {
    box.propose(opened(), "En röst", words, MODERATOR);
  }

  private static Words words(String title, String text) {
    return new Words(UUID.randomUUID(), text, title);
  }

  private void decide(boolean yes) {
    var words = box.follow(opened()).words().orElseThrow().id();
    box.decide(opened(), words, yes, Texts.SWEDISH);
  }

  private DomainEvent last() {
    var events = memory.changes().events();
    return events.get(events.size() - 1);
  }

  private static void assertKind(Kind kind, Executable call) {
    assertEquals(kind, assertThrows(Problem.class, call).kind());
  }
}
