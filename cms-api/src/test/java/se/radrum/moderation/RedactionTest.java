package se.radrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem;

/** What a strike takes away, and what it leaves alone. */
class RedactionTest {
  private static final String CAME = "Bo kom till boendet. Bos mamma, och Anna, ville bo kvar.";

  @Test
  void aStrikeTakesWordsAndNoPartsOfWords() {
    var struck = redacted("Bo", "han");
    assertEquals("han kom till boendet. hans mamma, och Anna, ville bo kvar.", struck.apply(CAME));
    assertEquals(List.of(), struck.left("Han kom till boendet."));
  }

  @Test
  void whatIsLeftIsFoundHoweverItIsWritten() {
    var struck = redacted("Anna", "");
    for (var words : List.of("ANNA", "Annas mamma", "(anna)", "med Anna-Lena", "Anna:s"))
      assertEquals(List.of("Anna"), struck.left(words), words);
    assertEquals(List.of(), struck.left("Annat än så"));
  }

  @Test
  void theLettersAreTheSameWhicheverKeyboardComposedThem() {
    var decomposed = "A\u030asa";
    var struck = redacted(new Strike(decomposed, "", "name"), "Åsa ringde.");
    assertEquals(" ringde.", struck.apply("Åsa ringde."));
    assertEquals(List.of("Åsa"), struck.left(decomposed));
  }

  @Test
  void aStrikeGoesOverTheEndOfALine() {
    var came = "Det var vid\ntorget.";
    assertEquals(
        "Det var på stan.",
        redacted(new Strike("vid torget", "på stan", "place"), came).apply(came));
  }

  @Test
  void whatTakesAPlaceIsNotStruckAgain() {
    var struck =
        redacted("Anna", "en kvinna").with(new Strike("kvinna", "x", "other"), "Anna, kvinna");
    assertEquals("en kvinna och x", struck.apply("Anna och kvinna"));
    assertEquals(
        "Anna och kvinna",
        struck.pieces("Anna och kvinna").stream().map(Piece::text).collect(Collectors.joining()));
  }

  @Test
  void aStrikeWithoutALetterOrADigitIsNone() {
    for (var nothing : List.of("", " ", "–", "!!"))
      assertThrows(
          Problem.class, () -> Redaction.NONE.with(new Strike(nothing, "", "other"), "– !!"));
    assertThrows(Problem.class, () -> redacted(new Strike("oende", "", "other"), CAME));
  }

  private static Redaction redacted(String text, String instead) {
    return redacted(new Strike(text, instead, "name"), CAME);
  }

  private static Redaction redacted(Strike strike, String original) {
    return Redaction.NONE.with(strike, original);
  }
}
