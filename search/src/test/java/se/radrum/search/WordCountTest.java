package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a library's own words teach. */
class WordCountTest {
  private static Lexicon unknown(String... texts) {
    var count = new WordCount(Set.of());
    for (var text : texts) count.add(text);
    return count.unknownTo(Lexicon.of(Map.of("stuga", 40L)));
  }

  @Test
  void aWordIsToldThatThreeTextsSayAndTheListDoesNotKnow() {
    var told = unknown("Kvittertitt i kvittertitt.", "En kvittertitt!", "KVITTERTITT, stuga");
    assertEquals(Map.of("kvittertitt", 4L), told.counts());
  }

  @Test
  void aWordIsOneHoweverItsLettersAreWritten() {
    var told = unknown("fågelbo fågelbo", "fa\u030Agelbo", "fågel\u00ADbo");
    assertEquals(Map.of("fågelbo", 4L), told.counts());
  }

  @Test
  void whatTwoTextsSayHoweverOftenIsToldToNobody() {
    var often = "kvittertitt ".repeat(50);
    assertEquals(Set.of(), unknown(often, often).counts().keySet());
  }

  @Test
  void aWordTheListKnowsIsLeftToIt() {
    assertEquals(Set.of(), unknown("stuga stuga", "stuga stuga", "stuga stuga").counts().keySet());
  }

  @Test
  void whatIsNoWordOfLettersIsPassedOver() {
    var text = "2014 ab a1b2 2023:28 " + "o".repeat(60);
    assertEquals(Set.of(), unknown(text, text, text, text).counts().keySet());
  }

  @Test
  void aLibraryOfWordsWithoutEndIsCountedInBoundedMemory() {
    var count = new WordCount(Set.of("pladderbo"));
    count.add("pladderbo pladderbo");
    for (int text = 0; text < 40; text++) {
      var words = new StringBuilder("kvittertitt ");
      for (int n = 0; n < 20_000; n++) words.append(letters(text * 20_000 + n)).append(' ');
      count.add(words.toString());
    }
    count.add("pladderbo");
    count.add("pladderbo");
    var told = count.unknownTo(Lexicon.of(Map.of())).counts();
    assertEquals(Map.of("kvittertitt", 40L, "pladderbo", 4L), told);
  }

  /** A word of its own for each number. */
  private static String letters(int number) {
    var word = new StringBuilder("ord");
    for (int left = number; left > 0; left /= 20) word.append((char) ('a' + left % 20));
    return word.toString();
  }

  @Test
  void ofTwoListsTheGreaterCountHolds() {
    var both = Lexicon.of(Map.of("a", 2L, "b", 9L)).and(Lexicon.of(Map.of("b", 4L, "c", 1L)));
    assertEquals(Map.of("a", 2L, "b", 9L, "c", 1L), both.counts());
  }
}
