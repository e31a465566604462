package se.radrum.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in a text words may stand that share a stem with a question, told by their letters: most
 * words of a text need not be taken apart to be passed over, nor passages without any.
 *
 * <p>What a stem and a form of it have in common is its beginning, with any vowels: {@code
 * förälder} and {@code föräldrar}, {@code hand} and {@code händer}, {@code skriva} and {@code
 * skrev}. So all vowels are taken for one, and the last letters are left off. A word whose stem
 * begins otherwise ({@code gjorde} of {@code göra}) is found and not marked.
 */
final class Clues {
  private final String text;

  /** Where some stem begins, in order. */
  private final int[] places;

  private Clues(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** What words with some of these stems are told by. */
  static Set<String> signs(Set<String> stems) {
    return stems.stream().map(Clues::sign).collect(Collectors.toSet());
  }

  /** Looks through a text for {@link #signs}. */
  static Clues in(String text, Set<String> signs) {
    var letters = plain(text);
    var places = new int[16];
    int found = 0;
    for (var sign : signs) {
      for (int at = letters.indexOf(sign); at >= 0; at = letters.indexOf(sign, at + 1)) {
        if (found == places.length) places = Arrays.copyOf(places, 2 * found);
        places[found++] = at;
      }
    }
    places = Arrays.copyOf(places, found);
    Arrays.sort(places);
    return new Clues(text, places);
  }

  /**
   * In lower case, letter by letter so that none is moved, and with one vowel for all. Of each a
   * byte is kept: what is taken for another by that is told apart when the word is read.
   */
  private static String plain(String text) {
    var letters = new byte[text.length()];
    for (int i = 0; i < letters.length; i++) {
      var letter = Character.toLowerCase(text.charAt(i));
      letters[i] = (byte) (isVowel(letter) ? 'a' : letter);
    }
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static boolean isVowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö', 'é' -> true;
      default -> false;
    };
  }

  /** The beginning of a stem that its forms have too: past its first vowel at least. */
  private static String sign(String stem) {
    var letters = plain(stem);
    int least = Math.max(3, letters.indexOf('a') + 2);
    return letters.substring(0, Math.min(letters.length(), Math.max(least, letters.length() - 3)));
  }

  /** Whether nothing can be marked anywhere. */
  boolean isEmpty() {
    return places.length == 0;
  }

  /** Whether a word may be marked. */
  boolean isIn(Words.Placed word) {
    int next = next(word.start());
    return next < places.length && places[next] < word.end();
  }

  /** How many words of the text may be marked at most. */
  int most() {
    return count(0, places.length);
  }

  /** How many words of a passage may be marked at most. */
  int most(List<Words.Placed> passage) {
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
