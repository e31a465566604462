package se.radrum.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in a text the stems of a question stand, letter by letter. A stem is the beginning of what
 * stands in a word, so a passage without any has nothing to mark: that is quickly told, and most
 * words of a text need not be taken apart to be passed over.
 */
final class Clues {
  private final String text;

  /** Where some stem begins, in order. */
  private final int[] places;

  /** Whether the text is longer in lower case than as written, and places say nothing. */
  private final boolean blurred;

  private Clues(String text, int[] places, boolean blurred) {
    this.text = text;
    this.places = places;
    this.blurred = blurred;
  }

  /** Looks through a text. */
  static Clues in(String text, Set<String> stems) {
    var lower = text.toLowerCase(Locale.ROOT);
    var places = new int[16];
    int found = 0;
    for (var stem : stems) {
      for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
        if (found == places.length) places = Arrays.copyOf(places, 2 * found);
        places[found++] = at;
      }
    }
    places = Arrays.copyOf(places, found);
    Arrays.sort(places);
    return new Clues(text, places, lower.length() != text.length());
  }

  /** Whether nothing can be marked anywhere. */
  boolean isEmpty() {
    return places.length == 0;
  }

  /** Whether a word may be marked. */
  boolean isIn(Words.Placed word) {
    if (blurred) return !isEmpty();
    int next = next(word.start());
    return next < places.length && places[next] < word.end();
  }

  /** How many words of the text may be marked at most. */
  int most() {
    return blurred ? text.length() : count(0, places.length);
  }

  /** How many words of a passage may be marked at most. */
  int most(List<Words.Placed> passage) {
    if (blurred) return passage.size();
    return count(next(passage.get(0).start()), next(passage.get(passage.size() - 1).end()));
  }

  /** The text they stand in. */
  String text() {
    return text;
  }

  private int next(int start) {
    int found = Arrays.binarySearch(places, start);
    return found < 0 ? -found - 1 : found;
  }

  /** Places with nothing but letters between them stand in one word. */
  private int count(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (i == from || parted(places[i - 1], places[i])) words++;
    }
    return words;
  }

  private boolean parted(int from, int to) {
    for (int at = from; at < to; at++) if (!Character.isLetter(text.charAt(at))) return true;
    return false;
  }
}
