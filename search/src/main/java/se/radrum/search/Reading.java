package se.radrum.search;

import java.util.List;

/**
 * How a question was understood, to be shown to whoever asked: a machine that changes what people
 * say owes them the telling.
 *
 * @param words the words looked for, in their order; small words that carry nothing are not among
 *     them
 * @param joined words that neighbours make when written as one, where the library has such a word
 * @param phrases the quoted phrases, which every hit has
 * @param without the words no hit may have
 * @param numbers the official numbers of papers, with their kind where it was said, and telephone
 *     numbers
 * @param syntax how the question was read
 * @param meant the whole question as it was written, with corrections in place
 */
public record Reading(
    List<Word> words,
    List<String> joined,
    List<String> phrases,
    List<String> without,
    List<String> numbers,
    Syntax syntax,
    String meant) {

  /** What nobody has asked. */
  public static final Reading NOTHING =
      new Reading(List.of(), List.of(), List.of(), List.of(), List.of(), Syntax.PLAIN, "");

  /** How a question was read. */
  public enum Syntax {
    /** As loose words, phrases and words to leave out. */
    PLAIN,
    /** As an expression, with either-or, brackets, titles or beginnings of words. */
    EXPERT,
    /** As loose words, since something was missing in the expression. */
    BROKEN
  }

  /**
   * One word of a question.
   *
   * @param typed as it was written, in lower case
   * @param stem what all its forms share, and what is looked for
   * @param parts the words it is made of, if it is a compound
   * @param corrections words of the library that stand in for it because the library lacks it, best
   *     first; empty when nothing was changed
   * @param alsoCalled what it is called elsewhere and was looked for too, as the list of synonyms
   *     writes it
   */
  public record Word(
      String typed,
      String stem,
      List<String> parts,
      List<String> corrections,
      List<String> alsoCalled) {
    public Word {
      parts = List.copyOf(parts);
      alsoCalled = List.copyOf(alsoCalled);
      corrections = List.copyOf(corrections);
    }
  }

  public Reading {
    words = List.copyOf(words);
    joined = List.copyOf(joined);
    phrases = List.copyOf(phrases);
    without = List.copyOf(without);
    numbers = List.copyOf(numbers);
  }

  /** Whether some word was taken for another. */
  public boolean corrected() {
    return words.stream().anyMatch(word -> !word.corrections().isEmpty());
  }
}
