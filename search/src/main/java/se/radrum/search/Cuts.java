package se.radrum.search;

/**
 * The hashes of all beginnings and endings of a word, the same as {@link String#hashCode} would
 * give each of them, made in one go.
 */
final class Cuts {
  private static final int BASE = 31;

  private final int[] before;
  private final int[] after;

  Cuts(String word) {
    int length = word.length();
    before = new int[length + 1];
    after = new int[length + 1];
    int power = 1;
    for (int i = 0; i < length; i++) before[i + 1] = BASE * before[i] + word.charAt(i);
    for (int i = length - 1; i >= 0; i--) {
      after[i] = power * word.charAt(i) + after[i + 1];
      power *= BASE;
    }
  }

  /** The hash of the first letters. */
  int beginning(int letters) {
    return before[letters];
  }

  /** The hash of the first letters and one more that does not stand in the word. */
  int beginning(int letters, char more) {
    return BASE * before[letters] + more;
  }

  /** The hash of what follows the first letters. */
  int ending(int from) {
    return after[from];
  }
}
