package se.radrum.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * The words of the documents that are there. An engine keeps the words of a document that was taken
 * out until it next tidies up, and goes on counting them; whoever asks here is told of no word that
 * only such documents have. Everything that shows or depends on single words asks here first:
 * corrections, suggestions, joined words.
 */
interface Vocabulary {
  /**
   * A word close to another.
   *
   * @param likeness 0 to 1
   */
  record Near(String word, float likeness) {}

  /** Whether a document that is there has the word in this field. */
  boolean has(String field, String word) throws IOException;

  /** The fields of the languages there are beside Swedish. */
  Set<String> languages();

  /** Whether a document that is there has the word in some form in a language's field. */
  default boolean hasForm(String language, String word) throws IOException {
    var term = Languages.term(language, word);
    return term.isPresent() && has(language, term.get());
  }

  /**
   * The words that documents that are there have in some form in Swedish.
   *
   * @param stems words with their stems
   */
  default Set<String> known(Map<String, String> stems) throws IOException {
    var known = new HashSet<String>();
    for (var word : stems.entrySet()) {
      var stem = word.getValue();
      boolean somewhere = false;
      for (var field : List.of(Fields.TEXT, Fields.TITLE, Fields.PAGES)) {
        somewhere = somewhere || has(field, stem);
      }
      if (somewhere) known.add(word.getKey());
    }
    return known;
  }

  /** The words of a field nearest to one, nearest first; not the word itself. */
  List<Near> near(String field, String word, int most) throws IOException;

  /**
   * The commonest word, as it is written, with this stem.
   *
   * @param stems what a word's stem is
   */
  Optional<String> commonest(String stem, UnaryOperator<String> stems) throws IOException;

  /** The words, as they are written, that begin with some letters and go on; commonest first. */
  Stream<String> beginning(String letters) throws IOException;

  /** The same, of some documents only; the commonest among these first. */
  Stream<String> beginning(String letters, Query among) throws IOException;

  /** How seldom each of some stems is, the higher the seldomer; stems nobody has are left out. */
  Map<String, Double> rarities(Set<String> stems) throws IOException;

  /** How seldom a stem is that stands in some of all documents. */
  static double rarity(double some, double all) {
    return Math.log(1 + (all - some + 0.5) / (some + 0.5));
  }
}
