package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of the library nearest to one it lacks. Only such words come here: repairing
 * words that exist buries what people asked for under what they did not.
 */
final class Speller {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 4;

  private final Vocabulary library;
  private final Morphology morphology;

  Speller(Vocabulary library, Morphology morphology) {
    this.library = library;
    this.morphology = morphology;
  }

  /** Up to four words, nearest first; none for words too short to guess at, or with digits. */
  List<Sought.Correction> repair(String word) throws IOException {
    if (word.length() < SHORTEST || word.length() > LONGEST) return List.of();
    if (!word.chars().allMatch(Character::isLetter)) return List.of();
    var corrections = new ArrayList<Sought.Correction>();
    for (var near : library.near(Fields.RAW, word, MOST)) {
      corrections.add(correction(near.word(), near.likeness()));
    }
    var stem = morphology.of(word).stem();
    if (corrections.isEmpty()) corrections.addAll(repairStem(Fields.TEXT, stem));
    if (corrections.isEmpty()) corrections.addAll(repairStem(Fields.TITLE, stem));
    return corrections;
  }

  /** For words whose right spelling the library has in another form only. */
  private List<Sought.Correction> repairStem(String field, String stem) throws IOException {
    var corrections = new ArrayList<Sought.Correction>();
    for (var near : stem.length() < SHORTEST ? List.<Vocabulary.Near>of() : near(field, stem)) {
      library
          .commonest(near.word(), word -> morphology.of(word).stem())
          .ifPresent(w -> corrections.add(correction(w, near.likeness())));
    }
    return corrections;
  }

  private List<Vocabulary.Near> near(String field, String stem) throws IOException {
    return library.near(field, stem, MOST);
  }

  private Sought.Correction correction(String word, float likeness) {
    return new Sought.Correction(word, morphology.of(word), likeness);
  }
}
