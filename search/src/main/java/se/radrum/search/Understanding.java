package se.radrum.search;

import java.util.List;

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
 */
record Understanding(
    List<Sought> words,
    List<Forms> joined,
    List<String> phrases,
    List<Sought> without,
    List<Numbers.Asked> numbers,
    boolean literal) {

  /** Whether no word can be made out: {@code ?!}. */
  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty() && without.isEmpty() && numbers.isEmpty();
  }

  /** As it is told to whoever asked. */
  Reading told() {
    return new Reading(
        words.stream().map(Sought::told).toList(),
        phrases,
        without.stream().map(Sought::typed).toList());
  }
}
