package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Works out what somebody who is still typing may want to say. */
final class Suggesting {
  /** More titles nobody reads while typing. */
  static final int MOST_TITLES = 5;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int MOST_TEXTS = 6;

  /** The commonest; among the others nobody looks for what they mean. */
  private static final int MOST_READ = 100;

  /** Whoever types a page is no longer choosing words. */
  private static final int MOST_BESIDE = 8;

  private final Vocabulary vocabulary;
  private final Morphology morphology;
  private final String language;
  private final String before;
  private final List<String> whole;
  private final String last;

  /**
   * @param language the tag of the one whoever types reads
   */
  Suggesting(Vocabulary vocabulary, Morphology morphology, String typed, String language) {
    this.vocabulary = vocabulary;
    this.language = Languages.field(language);
    this.morphology = morphology;
    var words = Words.in(typed);
    var unfinished = words.isEmpty() ? null : words.get(words.size() - 1);
    var cut = unfinished == null || unfinished.end() != typed.length();
    this.last = unfinished == null || cut ? "" : unfinished.word();
    this.before = unfinished == null || cut ? typed : typed.substring(0, unfinished.start());
    this.whole = Words.in(before).stream().map(Words.Placed::word).toList();
  }

  /** Whether there is too little, or too much, to say anything of. */
  boolean isSilent() {
    return last.length() < SHORTEST || last.length() > LONGEST;
  }

  /** The typed text, its last word completed or mended. */
  List<String> texts() throws IOException {
    if (isWhole()) return List.of();
    var longer = longer();
    var words = longer.isEmpty() && isSlip() ? mended() : completions(longer);
    return words.stream().map(word -> before + word).toList();
  }

  /** A small word behind others is what was meant: {@code min man} begins no {@code mandat}. */
  private boolean isWhole() {
    return !whole.isEmpty() && !Interpreter.carries(last);
  }

  /** Nobody has the word, and nobody goes on so. */
  private boolean isSlip() throws IOException {
    return !vocabulary.has(Fields.RAW, last) && vocabulary.beginning(last).findAny().isEmpty();
  }

  private List<String> mended() throws IOException {
    return new Speller(vocabulary, morphology)
        .repair(last).stream().map(Sought.Correction::word).filter(Interpreter::carries).toList();
  }

  /** The commonest words that go on so, in any language, beside the other words. */
  private List<String> longer() throws IOException {
    var others = whole.stream().filter(Interpreter::carries).distinct().limit(MOST_BESIDE).toList();
    var begun =
        others.isEmpty() ? vocabulary.beginning(last) : vocabulary.beginning(last, beside(others));
    return begun
        .filter(word -> word.chars().allMatch(Character::isLetter) && Interpreter.carries(word))
        .limit(MOST_READ)
        .toList();
  }

  /** What finds the documents that have all of some words, each in any language. */
  private Query beside(List<String> words) {
    var all = new BooleanQuery.Builder();
    for (var word : words) all.add(anywhere(word), Occur.MUST);
    return all.build();
  }

  private Query anywhere(String word) {
    var stem = morphology.of(word).stem();
    var fields = new BooleanQuery.Builder();
    for (var field : List.of(Fields.TITLE, Fields.TEXT, Fields.PAGES)) {
      fields.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
    }
    for (var field : vocabulary.languages()) {
      Languages.term(field, word)
          .ifPresent(term -> fields.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    }
    return fields.build();
  }

  /** In the reader's language, if any go on so; else in Swedish. */
  private List<String> completions(List<String> longer) throws IOException {
    var own = own(longer);
    return own.isEmpty() ? swedish(longer) : own;
  }

  /** One form of a word is enough: they all find the same. */
  private List<String> own(List<String> longer) throws IOException {
    var words = new ArrayList<String>();
    if (!vocabulary.languages().contains(language)) return words;
    var terms = new HashSet<>(Set.of(Languages.term(language, last)));
    for (var word : longer) {
      if (words.size() == MOST_TEXTS) break;
      if (vocabulary.hasForm(language, word) && terms.add(Languages.term(language, word))) {
        words.add(word);
      }
    }
    return words;
  }

  private List<String> swedish(List<String> longer) throws IOException {
    var stems = new HashMap<String, String>();
    for (var word : longer) stems.put(word, morphology.of(word).stem());
    var swedish = vocabulary.known(stems);
    var different = new HashSet<>(Set.of(morphology.of(last).stem()));
    return longer.stream()
        .filter(word -> swedish.contains(word) && different.add(morphology.of(word).stem()))
        .limit(MOST_TEXTS)
        .toList();
  }

  /** What asks for titles with these words, the last of them perhaps unfinished. */
  Query titled() {
    var all = new BooleanQuery.Builder();
    for (var word : whole) {
      if (Interpreter.carries(word)) all.add(inTitle(morphology.of(word).stem()), Occur.MUST);
    }
    var begun = new BooleanQuery.Builder();
    begun.add(inTitle(morphology.of(last).stem()), Occur.SHOULD);
    begun.add(new PrefixQuery(new Term(Fields.TITLE, last)), Occur.SHOULD);
    return all.add(begun.build(), Occur.MUST).build();
  }

  private static Query inTitle(String stem) {
    return new TermQuery(new Term(Fields.TITLE, stem));
  }
}
