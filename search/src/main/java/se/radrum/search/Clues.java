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
  /** Where some stem begins, in order. */
  private final int[] places;

  /** Whether the text is longer in lower case than as written, and places say nothing. */
  private final boolean blurred;

  private Clues(int[] places, boolean blurred) {
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
    return new Clues(places, lower.length() != text.length());
  }

  /** Whether nothing can be marked anywhere. */
  boolean isEmpty() {
    return places.length == 0;
  }

  /** Whether something may be marked in a passage. */
  boolean isIn(List<Words.Placed> passage) {
    if (blurred) return !isEmpty();
    int first = Arrays.binarySearch(places, passage.get(0).start());
    int next = first < 0 ? -first - 1 : first;
    return next < places.length && places[next] < passage.get(passage.size() - 1).end();
  }
}
