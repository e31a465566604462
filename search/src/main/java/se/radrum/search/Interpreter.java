package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/** Works out what a question means in one library at one moment. */
final class Interpreter {
  /** Words that ask rather than tell. */
  private static final Set<String> ASKING =
      Words.list(
          """
          hur när vem vad var vilka vilken vilket varför vart får finns kan ska skall måste
          gör göra går många mycket några någon något ens bara också
          """);

  /** Looking for a word's neighbours takes a millisecond; whole pages of nonsense get no more. */
  private static final int MOST_REPAIRED = 4;

  private final Vocabulary library;
  private final Morphology morphology;
  private final Speller speller;
  private final Synonyms synonyms;

  Interpreter(Vocabulary library, Morphology morphology) {
    this(library, morphology, Synonyms.none());
  }

  Interpreter(Vocabulary library, Morphology morphology, Synonyms synonyms) {
    this.library = library;
    this.synonyms = synonyms;
    this.morphology = morphology;
    this.speller = new Speller(library, morphology);
  }

  /** The question as its asker means it. */
  Understanding read(String text) throws IOException {
    var wording = Wording.of(text);
    var carrying = wording.words().stream().filter(word -> carries(word)).distinct().toList();
    var neighbours = neighbours(wording.words());
    var known = known(carrying, neighbours);
    var meanings = meanings(wording.words());
    var words = new ArrayList<Sought>();
    int repaired = 0;
    for (var word : carrying) {
      var slip = repaired < MOST_REPAIRED && isSlip(word, known);
      if (slip) repaired++;
      words.add(
          new Sought(
              word,
              morphology.of(word),
              slip ? speller.repair(word) : List.of(),
              meanings.getOrDefault(word, List.of())));
    }
    if (onlySmallWords(wording, words)) return literally(wording);
    return new Understanding(
        words,
        neighbours.stream().filter(known::contains).map(morphology::of).toList(),
        wording.phrases(),
        plain(wording.without()),
        wording.numbers(),
        false);
  }

  /** The question to the letter. */
  Understanding readLiterally(String text) {
    return literally(Wording.of(text));
  }

  private Understanding literally(Wording wording) {
    return new Understanding(
        plain(wording.words()),
        List.of(),
        wording.phrases(),
        plain(wording.without()),
        wording.numbers(),
        true);
  }

  /** "Vad är det?" has no word that carries it; then the small ones are all there is. */
  private static boolean onlySmallWords(Wording wording, List<Sought> words) {
    return words.isEmpty()
        && wording.phrases().isEmpty()
        && wording.numbers().isEmpty()
        && !wording.words().isEmpty();
  }

  private List<Sought> plain(List<String> words) {
    return words.stream().distinct().map(word -> Sought.plain(word, morphology.of(word))).toList();
  }

  /** What each word, alone or with its neighbours, is called elsewhere. */
  private Map<String, List<Synonyms.Name>> meanings(List<String> words) {
    var stems = words.stream().map(word -> morphology.of(word).stem()).toList();
    var meanings = new HashMap<String, List<Synonyms.Name>>();
    for (int i = 0; i < stems.size(); i++) {
      for (var rule : synonyms.at(stems, i)) {
        for (int covered = i; covered < i + rule.said().size(); covered++) {
          meanings
              .computeIfAbsent(words.get(covered), word -> new ArrayList<>())
              .addAll(rule.meant());
        }
      }
    }
    return meanings;
  }

  /** Whether a word tells rather than asks or joins. */
  static boolean carries(String word) {
    return !ASKING.contains(word) && !SwedishAnalyzer.getDefaultStopSet().contains(word);
  }

  /** The words that matter for reading the question and that the library has in some form. */
  private Set<String> known(List<String> words, List<String> neighbours) throws IOException {
    var stems = new HashMap<String, String>();
    for (var word : words) if (isWhole(word)) stems.put(word, morphology.of(word).stem());
    for (var word : neighbours) stems.put(word, morphology.of(word).stem());
    return library.known(stems);
  }

  private boolean isWhole(String word) {
    return morphology.of(word).parts().isEmpty();
  }

  /** A word is a slip only if the library has it in no form and it is not made of known words. */
  private boolean isSlip(String word, Set<String> known) {
    return isWhole(word) && !known.contains(word);
  }

  /** What the library may write as one: two words, with or without the s between, or three. */
  private static List<String> neighbours(List<String> words) {
    var joined = new ArrayList<String>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var next = words.get(i + 1);
      joined.add(words.get(i) + next);
      joined.add(words.get(i) + "s" + next);
      if (i + 2 < words.size()) joined.add(words.get(i) + next + words.get(i + 2));
    }
    return joined;
  }
}
