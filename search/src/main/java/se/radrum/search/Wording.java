package se.radrum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a question's text says before anything is made of it.
 *
 * @param words loose words, in their order
 * @param phrases what stood in quotes
 * @param without words with a minus before them
 * @param numbers official numbers of papers
 */
record Wording(
    List<String> words, List<String> phrases, List<String> without, List<Numbers.Asked> numbers) {
  /** Nobody needs more; an attacker might want more. */
  private static final int MOST_WORDS = 32;

  private static final int MOST_PHRASES = 8;

  /** Quotes as keyboards and phones of the North make them. One left alone is no quote. */
  private static final Pattern QUOTED = Pattern.compile("[\"”“„»«]([^\"”“„»«]*)[\"”“„»«]");

  /** A minus counts only before a word of its own: not in {@code 2015-16} or {@code e-post}. */
  private static final Pattern MINUS = Pattern.compile("(?<!\\S)[-−–](\\p{L}[\\p{L}\\p{N}]*)");

  /** Reads any text; there is none it cannot read. */
  static Wording of(String text) {
    var phrases = new ArrayList<String>();
    var without = new ArrayList<String>();
    var numbers = Numbers.in(text);
    var unquoted = take(QUOTED, numbers.rest(), phrases);
    var loose = take(MINUS, unquoted, without);
    return new Wording(
        words(loose),
        phrases.stream().filter(p -> !words(p).isEmpty()).limit(MOST_PHRASES).toList(),
        without.stream().flatMap(w -> words(w).stream()).limit(MOST_WORDS).toList(),
        numbers.numbers().stream().limit(MOST_PHRASES).toList());
  }

  /** The text with nothing but its loose words, each in its place. */
  static String loose(String text) {
    return blank(MINUS, blank(QUOTED, text));
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private static List<String> words(String text) {
    return Words.in(text).stream().map(Words.Placed::word).limit(MOST_WORDS).toList();
  }

  private static String take(Pattern pattern, String text, List<String> taken) {
    return pattern
        .matcher(text)
        .replaceAll(
            found -> {
              taken.add(found.group(1).strip());
              return " ";
            });
  }
}
