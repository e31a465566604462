package se.radrum.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.search.Reading.Syntax;

/**
 * A question, understood.
 *
 * @param words the words that carry it
 * @param joined what neighbouring words are called when written as one, where the library has such
 *     a word: {@code fjärr undervisning}
 * @param phrases what every hit has, word for word
 * @param without what no hit has
 * @param numbers official numbers of documents
 * @param literal whether to look for words as written and nothing else
 * @param expertly how words and phrases hang together, where somebody said it; null elsewhere
 * @param syntax how the question was read
 */
record Understanding(
    List<Sought> words,
    List<Sought> joined,
    List<String> phrases,
    List<Sought> without,
    List<Numbers.Asked> numbers,
    boolean literal,
    @Nullable Expertly expertly,
    Syntax syntax) {

  /**
   * What an expert said.
   *
   * @param beginnings the words that begin with the letters of a {@link Expression.Beginning}
   */
  record Expertly(Expression wish, Map<String, List<Sought>> beginnings) {

    private Expertly within(int ways) {
      var fewer = new HashMap<String, List<Sought>>();
      beginnings.forEach((letters, words) -> fewer.put(letters, first(ways, words)));
      return new Expertly(wish, fewer);
    }
  }

  /** A question of loose words. */
  Understanding(
      List<Sought> words,
      List<Sought> joined,
      List<String> phrases,
      List<Sought> without,
      List<Numbers.Asked> numbers,
      boolean literal) {
    this(words, joined, phrases, without, numbers, literal, null, Syntax.PLAIN);
  }

  /** The same, of somebody who meant more than could be made out. */
  Understanding broken() {
    return new Understanding(
        words, joined, phrases, without, numbers, literal, expertly, Syntax.BROKEN);
  }

  /**
   * The same, with no more than so many ways of meaning each part of it; the best are kept.
   *
   * @param ways 0 and up
   */
  Understanding within(int ways) {
    return new Understanding(
        words.stream().map(word -> word.within(ways)).toList(),
        first(ways, joined),
        phrases,
        without,
        numbers,
        literal,
        expertly == null ? null : expertly.within(ways),
        syntax);
  }

  /** How many ways of meaning something there are in all, each word of a name counted. */
  int ways() {
    return joined.size()
        + phrases.size()
        + numbers.size()
        + Stream.concat(words.stream(), without.stream()).mapToInt(Sought::ways).sum();
  }

  /** The same, taken to the letter. */
  Understanding literally() {
    return new Understanding(words, List.of(), phrases, without, numbers, true, expertly, syntax);
  }

  /** The first of a list, or all where it is short. */
  static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** A question's text with slips mended among its loose words, as they are understood. */
  String mended(String text) {
    if (words.stream().allMatch(word -> word.corrections().isEmpty())) return text;
    var mended = new StringBuilder(text);
    var places = new ArrayList<>(Words.in(Wording.loose(text)));
    Collections.reverse(places); // what comes before keeps its place
    for (var place : places) {
      words.stream()
          .filter(word -> word.typed().equals(place.word()) && !word.corrections().isEmpty())
          .findFirst()
          .map(word -> word.corrections().get(0).word())
          .ifPresent(meant -> mended.replace(place.start(), place.end(), meant));
    }
    return mended.toString();
  }

  /** What its words are called elsewhere: a question for that and nothing else. */
  Understanding elsewhere() {
    var others = words.stream().flatMap(Sought::elsewhere).distinct().toList();
    return new Understanding(others, List.of(), List.of(), List.of(), List.of(), false);
  }

  /** Whether no word can be made out: {@code ?!}. */
  boolean isEmpty() {
    return expertly == null
        && words.isEmpty()
        && phrases.isEmpty()
        && without.isEmpty()
        && numbers.isEmpty();
  }

  /** As it is told to whoever asked with a text. */
  Reading told(String text) {
    return new Reading(
        words.stream().map(Sought::told).toList(),
        typed(joined),
        phrases,
        typed(without),
        numbers.stream().map(Numbers.Asked::told).toList(),
        syntax,
        mended(text));
  }

  private static List<String> typed(List<Sought> all) {
    return all.stream().map(Sought::typed).toList();
  }
}
