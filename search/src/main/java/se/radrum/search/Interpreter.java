package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import se.radrum.search.Expression.Beginning;
import se.radrum.search.Expression.Phrase;
import se.radrum.search.Expression.Word;
import se.radrum.search.Reading.Syntax;
import se.radrum.search.Understanding.Expertly;

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

  /** Shorter words made of words are too like each other. */
  private static final int SHORTEST_COMPOUND = 10;

  /** The commonest words that begin with some letters; the others are seldom what is meant. */
  private static final int MOST_BEGUN = 50;

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

  /** The question as its asker means it, or to the letter where that is wanted. */
  Understanding read(Question question) throws IOException {
    return question.exact() ? readLiterally(question.text()) : read(question.text());
  }

  /** The question as its asker means it. */
  Understanding read(String text) throws IOException {
    return ExpressionParser.asks(text) ? expertly(text, false) : loosely(text);
  }

  private Understanding loosely(String text) throws IOException {
    var wording = Wording.of(text);
    var carrying = wording.words().stream().filter(word -> carries(word)).distinct().toList();
    var neighbours = neighbours(wording.words());
    var known = known(carrying, neighbours.stream().map(Joined::word).toList());
    var words = sought(carrying, known, meanings(wording.words()));
    if (onlySmallWords(wording, words)) return literally(wording);
    return new Understanding(
        words,
        plain(joined(neighbours, known)),
        wording.phrases(),
        plain(wording.without()),
        wording.numbers(),
        false);
  }

  private List<Sought> sought(
      List<String> carrying, Set<String> known, Map<String, List<SynonymRule.Name>> meanings)
      throws IOException {
    var words = new ArrayList<Sought>();
    int looked = 0;
    for (var word : carrying) {
      var corrections = List.<Sought.Correction>of();
      var meant = meanings.getOrDefault(word, List.of());
      boolean foreign = !known.contains(word) && isForeign(word);
      if (looked < MOST_REPAIRED && meant.isEmpty() && !foreign && isSlip(word, known)) {
        corrections = corrections(word);
        looked++;
      }
      words.add(
          new Sought(
              word,
              foreign ? morphology.of(word).whole() : morphology.of(word),
              corrections,
              meant));
    }
    return words;
  }

  /** The library has it in another language, whose words are not made as Swedish ones are. */
  private boolean isForeign(String word) throws IOException {
    for (var language : library.languages()) if (library.hasForm(language, word)) return true;
    return false;
  }

  /**
   * What the library has instead of a word. One that can be taken apart may be right although the
   * library lacks it; only what differs by a letter from a word of the library is a slip then.
   */
  private List<Sought.Correction> corrections(String word) throws IOException {
    var near = speller.repair(word);
    if (isWhole(word)) return near;
    return near.stream().filter(c -> c.likeness() > 1 - 1.5f / word.length()).toList();
  }

  /** What an expert asks for; as loose words where that cannot be made out. */
  private Understanding expertly(String text, boolean literal) throws IOException {
    var read = ExpressionParser.read(text);
    if (read.isEmpty()) {
      var plain = ExpressionParser.plain(text);
      return (literal ? literally(Wording.of(plain)) : loosely(plain)).broken();
    }
    var wish = read.get();
    var typed = words(wish.wanted());
    var words =
        literal ? plain(typed) : sought(typed, known(typed, List.of()), meaningsOfEach(typed));
    return new Understanding(
        words,
        List.of(),
        wish.wanted().flatMap(leaf -> phrase(leaf)).toList(),
        plain(words(wish.unwanted())),
        List.of(),
        literal,
        new Expertly(wish, beginnings(wish)),
        Syntax.EXPERT);
  }

  private static List<String> words(Stream<Expression> leaves) {
    return leaves
        .flatMap(leaf -> leaf instanceof Word word ? Stream.of(word.typed()) : Stream.empty())
        .distinct()
        .toList();
  }

  private static Stream<String> phrase(Expression leaf) {
    return leaf instanceof Phrase phrase ? Stream.of(phrase.text()) : Stream.empty();
  }

  /** Words that stand in brackets say nothing of their neighbours. */
  private Map<String, List<SynonymRule.Name>> meaningsOfEach(List<String> words) {
    var all = new HashMap<String, List<SynonymRule.Name>>();
    for (var word : words) all.putAll(meanings(List.of(word)));
    return all;
  }

  /** The commonest words that begin so. */
  private Map<String, List<Sought>> beginnings(Expression wish) throws IOException {
    var beginnings = new HashMap<String, List<Sought>>();
    for (var leaf : Stream.concat(wish.wanted(), wish.unwanted()).toList()) {
      if (leaf instanceof Beginning begun) beginnings.put(begun.letters(), begun(begun.letters()));
    }
    return beginnings;
  }

  private List<Sought> begun(String letters) throws IOException {
    var words = Stream.concat(Stream.of(letters), library.beginning(letters));
    return plain(words.limit(MOST_BEGUN).toList());
  }

  /** The question to the letter. */
  Understanding readLiterally(String text) throws IOException {
    return ExpressionParser.asks(text) ? expertly(text, true) : literally(Wording.of(text));
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

  /** What each word, alone or with its neighbours, is called elsewhere; once, and never itself. */
  private Map<String, List<SynonymRule.Name>> meanings(List<String> words) {
    var forms = words.stream().map(morphology::of).toList();
    var meanings = new HashMap<String, Map<List<String>, SynonymRule.Name>>();
    for (int i = 0; i < forms.size(); i++) {
      for (var rule : synonyms.at(forms, i)) {
        for (int covered = i; covered < i + rule.said().size(); covered++) {
          var known = meanings.computeIfAbsent(words.get(covered), word -> new LinkedHashMap<>());
          var own = List.of(forms.get(covered).stem());
          for (var name : rule.meant()) {
            if (!name.stems().equals(own)) known.putIfAbsent(name.stems(), name);
          }
        }
      }
    }
    var lists = new HashMap<String, List<SynonymRule.Name>>();
    meanings.forEach((word, names) -> lists.put(word, List.copyOf(names.values())));
    return lists;
  }

  /** Whether a word tells rather than asks or joins. */
  static boolean carries(String word) {
    return !ASKING.contains(word) && !SwedishAnalyzer.getDefaultStopSet().contains(word);
  }

  /** The words that matter for reading the question and that the library has in some form. */
  private Set<String> known(List<String> words, List<String> neighbours) throws IOException {
    var stems = new HashMap<String, String>();
    for (var word : words) stems.put(word, morphology.of(word).stem());
    for (var word : neighbours) stems.put(word, morphology.of(word).stem());
    return library.known(stems);
  }

  private boolean isWhole(String word) {
    return morphology.of(word).parts().isEmpty();
  }

  /**
   * A word is a slip only if neither the library nor the language has it in any form; a short one
   * made of words is none.
   */
  private boolean isSlip(String word, Set<String> known) {
    if (known.contains(word) || morphology.isWord(word)) return false;
    return isWhole(word) || word.length() >= SHORTEST_COMPOUND;
  }

  /**
   * Neighbours as one word.
   *
   * @param before all but the last of them, as they stand in the word
   */
  private record Joined(String before, String last) {
    String word() {
      return before + last;
    }
  }

  /** What the library may write as one: two words, with or without the s between, or three. */
  private static List<Joined> neighbours(List<String> words) {
    var joined = new ArrayList<Joined>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var first = words.get(i);
      var next = words.get(i + 1);
      if (!carries(first) || !carries(next)) continue;
      joined.add(new Joined(first, next));
      joined.add(new Joined(first + "s", next));
      if (i + 2 < words.size() && carries(words.get(i + 2))) {
        joined.add(new Joined(first + next, words.get(i + 2)));
      }
    }
    return joined;
  }

  /** Those the library writes as one. */
  private List<String> joined(List<Joined> neighbours, Set<String> known) throws IOException {
    var words = new ArrayList<String>();
    for (var each : neighbours) {
      if (known.contains(each.word()) && isWritten(each)) words.add(each.word());
    }
    return words;
  }

  /**
   * Whether the library has the word itself and not only something else with its stem: a last word
   * that looks like an ending is not left in the stem.
   */
  private boolean isWritten(Joined joined) throws IOException {
    var both = joined.before() + morphology.of(joined.last()).stem();
    return morphology.of(joined.word()).stem().startsWith(both)
        || library.has(Fields.RAW, joined.word());
  }
}
