package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Writing;

/** The code belongs to whoever has it, and shows nothing of what they wrote. */
@Tag("guard:kod")
class OwnCodeTest {
  private static final Product PRODUCT = Product.shared();
  private static final List<String> WORDS = List.of("Vattenmelonen", "Skridskorna");
  private static final Pattern USES = Pattern.compile("Koden har använts ([^<]*)");

  @Test
  void aPageUnderACodeShowsNoWordOfWhatItsHolderWrote(TestReporter figures) {
    var code = Codes.written(PRODUCT, WORDS.get(0) + " rullade iväg.", "192.0.2.1");
    var visitor = Codes.opened(PRODUCT, code);
    int seen = 0;
    int told = 0;
    for (var go : List.of("answer", "words", "consent", "lock", "withdraw", "change")) {
      visitor.post("/svar", Map.of("go", go, "text", WORDS.get(1) + " låg kvar."));
      // What was refused stands in its field to be corrected; what was sent is never shown again.
      if (!go.equals("answer")) visitor.get("/svar");
      seen++;
      if (visitor.shows(WORDS.get(0)) || (go.equals("answer") && visitor.shows(WORDS.get(1))))
        told++;
    }
    figures.publishEntry(
        "pages seen under a code, with a word of its holder's", seen + ", " + told);
    assertEquals(0, told);
  }

  @Test
  void itsHolderSeesHowOftenItWasUsedAndChangesItAndTheOldOneIsDead() {
    var code = Codes.written(PRODUCT, "Att någon ringde.", "192.0.2.1");
    Codes.opened(PRODUCT, code);
    var elsewhere = Codes.opened(PRODUCT, code);
    var visitor = Codes.opened(PRODUCT, code);
    assertEquals("3 gånger", visitor.finds(USES).orElse("").split(",", 2)[0]);
    visitor.post("/svar", Map.of("go", "change"));
    var next = Writing.code(visitor);
    assertEquals(25, next.length());
    assertFalse(Codes.opened(PRODUCT, code).offers("answer"), "the old code opens");
    assertFalse(elsewhere.get("/svar").offers("answer"), "a page it has opened stands open");
    assertTrue(Codes.opened(PRODUCT, next).offers("answer"), "the new code does not open");
  }

  @Test
  void aMessageWithACodeInItIsNotTakenAndStandsThere() {
    var code = Codes.written(PRODUCT, "Att någon ringde.", "192.0.2.1");
    var visitor = Codes.opened(PRODUCT, code);
    visitor.post("/svar", Map.of("go", "answer", "text", "Min kod är " + code));
    assertTrue(visitor.shows("Min kod är " + code), "what was written is gone");
    assertTrue(visitor.shows("class=\"errors\""));
  }

  @Test
  void aMistypedCodeIsToldAtOnce() {
    var code = Codes.madeUp(new Random(25));
    var typed = (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    assertTrue(Codes.opened(PRODUCT, typed).shows("Koden är inte rätt skriven"));
    assertTrue(Codes.opened(PRODUCT, code).shows("Koden leder inte till något"));
  }
}
