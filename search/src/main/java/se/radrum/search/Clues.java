package se.radrum.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharacterUtils;

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
  /** What the letters of Latin writing are taken for, worked out once. */
  private static final byte[] PLAIN = new byte[0x180];

  static {
    for (char letter = 0; letter < PLAIN.length; letter++) PLAIN[letter] = plain(letter);
  }

  private final String text;

  /** Where words may be marked, in order. */
  private final int[] places;

  private Clues(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** What words with some of these stems are told by. */
  static Set<String> signs(Set<String> stems) {
    return stems.stream().map(Clues::sign).collect(Collectors.toSet());
  }

  /**
   * Looks through a text for {@link #signs}.
   *
   * @param telling whether a word in lower case that bears one may be marked
   */
  static Clues in(String text, Set<String> signs, Predicate<String> telling) {
    var letters = plain(text);
    var places = new int[16];
    int found = 0;
    for (var sign : signs) {
      for (int at = letters.indexOf(sign); at >= 0; at = letters.indexOf(sign, at + 1)) {
        if (found == places.length) places = Arrays.copyOf(places, 2 * found);
        places[found++] = at;
      }
    }
    Arrays.sort(places, 0, found);
    return new Clues(text, telling(text, places, found, telling));
  }

  /** The first place in each word that tells. */
  private static int[] telling(String text, int[] places, int found, Predicate<String> telling) {
    int kept = 0;
    int end = 0;
    for (int i = 0; i < found; i++) {
      int at = places[i];
      if (at < end) continue; // in the word before
      int start = at;
      while (start > 0 && isPlain(text.charAt(start - 1))) start--;
      end = at + 1;
      while (end < text.length() && isPlain(text.charAt(end))) end++;
      if (!stands(text, start, end) || telling.test(word(text, start, end))) places[kept++] = at;
    }
    return Arrays.copyOf(places, kept);
  }

  /** Whether these letters are a word to the rules of words too, and not a piece of one. */
  private static boolean stands(String text, int start, int end) {
    return isPlain(text.charAt(start))
        && (start == 0 || parts(text, start - 1, start - 2))
        && (end == text.length() || parts(text, end, end + 1));
  }

  /** Whether what stands beside a word ends it; a point or a colon may also stand inside one. */
  private static boolean parts(String text, int beside, int beyond) {
    var mark = text.charAt(beside);
    if (mark == '.' || mark == ':') {
      return beyond < 0
          || beyond >= text.length()
          || !Character.isLetterOrDigit(text.charAt(beyond));
    }
    if (mark >= 0x80) return mark == '”' || mark == '–';
    return !Character.isLetterOrDigit(mark) && mark != '\'' && mark != '_';
  }

  /** A letter of those that words are made of in Swedish and its neighbours. */
  private static boolean isPlain(char c) {
    return c < PLAIN.length && Character.isLetter(c);
  }

  private static String word(String text, int start, int end) {
    var letters = new char[end - start];
    text.getChars(start, end, letters, 0);
    CharacterUtils.toLowerCase(letters, 0, letters.length);
    return new String(letters);
  }

  /**
   * In lower case, letter by letter so that none is moved, and with one vowel for all. Of each a
   * byte is kept: what is taken for another by that is told apart when the word is read.
   */
  private static String plain(String text) {
    var letters = new byte[text.length()];
    for (int i = 0; i < letters.length; i++) {
      var letter = text.charAt(i);
      letters[i] = letter < PLAIN.length ? PLAIN[letter] : plain(letter);
    }
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static byte plain(char any) {
    var letter = Character.toLowerCase(any);
    return (byte) (isVowel(letter) ? 'a' : letter);
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
    return places.length;
  }

  /** How many words of a passage may be marked at most. */
  int most(List<Words.Placed> passage) {
    return next(passage.get(passage.size() - 1).end()) - next(passage.get(0).start());
  }

  /** The text they stand in. */
  String text() {
    return text;
  }

  private int next(int start) {
    int found = Arrays.binarySearch(places, start);
    return found < 0 ? -found - 1 : found;
  }
}
