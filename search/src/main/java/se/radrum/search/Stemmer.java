package se.radrum.search;

import java.util.List;

/**
 * Takes the endings off Swedish words, so that all forms of a word meet in one stem. The endings
 * are those of Savoy's light stemmer (<i>Light Stemming Approaches for the French, Portuguese,
 * German and Hungarian Languages</i>, SAC 2006, and its Swedish kin in Lucene), but taken off again
 * and again until none is left: one pass turns {@code kvinna} into {@code kvinn} and {@code
 * kvinnan} into {@code kvinna}, and the two never meet. A stem is no word and is never shown.
 */
final class Stemmer {
  /**
   * An ending.
   *
   * @param letters what is taken off
   * @param longer how long a word must at least be for it
   */
  private record Ending(String letters, int longer) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("elser", 8),
          new Ending("heten", 8),
          new Ending("arna", 7),
          new Ending("erna", 7),
          new Ending("orna", 7),
          new Ending("ande", 7),
          new Ending("else", 7),
          new Ending("aste", 7),
          new Ending("aren", 7),
          new Ending("are", 6),
          new Ending("ast", 6),
          new Ending("het", 6),
          new Ending("ar", 5),
          new Ending("er", 5),
          new Ending("or", 5),
          new Ending("en", 5),
          new Ending("at", 5),
          new Ending("te", 5),
          new Ending("et", 5),
          new Ending("a", 4),
          new Ending("e", 4),
          new Ending("n", 5),
          new Ending("t", 5));

  private Stemmer() {}

  /** The stem of a word in lower case. */
  static String stem(String word) {
    var stem =
        word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (var shorter = shorten(stem); !shorter.equals(stem); shorter = shorten(stem)) {
      stem = shorter;
    }
    return stem;
  }

  private static String shorten(String word) {
    for (var ending : ENDINGS) {
      if (word.length() >= ending.longer() && word.endsWith(ending.letters())) {
        return word.substring(0, word.length() - ending.letters().length());
      }
    }
    return word;
  }
}
