package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the words of the library nearest to one it lacks. Only such words come here: repairing
 * words that exist buries what people asked for under what they did not.
 */
final class Speller {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 4;

  /** More are looked at than told, for some may stand in documents that are gone. */
  private static final int LOOKED_AT = 8;

  private final IndexReader library;
  private final Vocabulary vocabulary;
  private final Morphology morphology;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Speller(IndexReader library, Morphology morphology) {
    this.library = library;
    this.vocabulary = new Vocabulary(library);
    this.morphology = morphology;
    checker.setMinPrefix(1);
    checker.setMinQueryLength(SHORTEST);
    // Whether a word needs mending is decided before; Lucene's own count has documents that are
    // gone.
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
  }

  /** Up to four words, nearest first; none for words too short to guess at, or with digits. */
  List<Sought.Correction> repair(String word) throws IOException {
    if (word.length() < SHORTEST || word.length() > LONGEST) return List.of();
    if (!word.chars().allMatch(Character::isLetter)) return List.of();
    var corrections = new ArrayList<Sought.Correction>();
    for (var near : near(Fields.RAW, word)) {
      corrections.add(new Sought.Correction(near.string, morphology.of(near.string), near.score));
    }
    if (corrections.isEmpty()) corrections.addAll(repairStem(Fields.TEXT, Stemmer.stem(word)));
    if (corrections.isEmpty()) corrections.addAll(repairStem(Fields.TITLE, Stemmer.stem(word)));
    return corrections;
  }

  /** For words whose right spelling the library has in another form only. */
  private List<Sought.Correction> repairStem(String field, String stem) throws IOException {
    var corrections = new ArrayList<Sought.Correction>();
    for (var near : near(field, stem)) {
      var word = commonest(near.string);
      if (word.isPresent()) {
        corrections.add(new Sought.Correction(word.get(), morphology.of(word.get()), near.score));
      }
    }
    return corrections;
  }

  private List<SuggestWord> near(String field, String word) throws IOException {
    var term = new Term(field, word);
    var near = new ArrayList<SuggestWord>();
    for (var one : checker.suggestSimilar(term, LOOKED_AT, library, SuggestMode.SUGGEST_ALWAYS)) {
      if (near.size() < MOST && vocabulary.has(field, one.string)) near.add(one);
    }
    return near;
  }

  /** The commonest word of the library with this stem. */
  private Optional<String> commonest(String stem) throws IOException {
    var terms = MultiTerms.getTerms(library, Fields.RAW);
    if (terms == null) return Optional.empty();
    var each = terms.iterator();
    var start = new BytesRef(stem);
    Optional<String> found = Optional.empty();
    long most = 0;
    var term = each.seekCeil(start) == SeekStatus.END ? null : each.term();
    for (; term != null && StringHelper.startsWith(term, start); term = each.next()) {
      var word = term.utf8ToString();
      if (each.totalTermFreq() > most
          && Stemmer.stem(word).equals(stem)
          && vocabulary.has(Fields.RAW, term)) {
        most = each.totalTermFreq();
        found = Optional.of(word);
      }
    }
    return found;
  }
}
