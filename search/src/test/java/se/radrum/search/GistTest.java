package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a document is about is what it says most. */
class GistTest {
  private final Morphology words = new Morphology(Compounds.shipped(), Roots.NONE);

  @Test
  void aTitleCountsTwiceAndEqualsStandInTheOrderOfLetters() throws IOException {
    assertEquals(
        List.of("hund", "katt", "bord", "stol"), gist("Hund", "Katt, katten och stol. Ett bord."));
  }

  @Test
  void whatIsShortOrNoWordSaysNothing() throws IOException {
    assertEquals(List.of("hund"), gist("Hund 2024", "Ab 12 a1b2 och 😀."));
  }

  @Test
  void thirtyWordsAreEnough() throws IOException {
    var many =
        IntStream.range(0, 26 * 26)
            .mapToObj(n -> "x" + (char) ('a' + n / 26) + (char) ('b' + n % 24) + "k")
            .collect(Collectors.joining(" "));
    assertEquals(30, gist("Hund", many).size());
  }

  @Test
  void whatStandsFarDownIsNotRead() throws IOException {
    assertFalse(gist("Hund", "och ".repeat(1_000) + "katt").contains("katt"));
  }

  private List<String> gist(String title, String text) throws IOException {
    return Gist.of(Document.of("1", title, text), words.chain());
  }
}
