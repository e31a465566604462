package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
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

  private final Vocabulary vocabulary;
  private final Morphology morphology;
  private final String before;
  private final List<String> whole;
  private final String last;

  Suggesting(Vocabulary vocabulary, Morphology morphology, String typed) {
    this.vocabulary = vocabulary;
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
    var words = completions();
    if (words.isEmpty() && !vocabulary.has(Fields.RAW, last)) words = mended();
    return words.stream().map(word -> before + word).toList();
  }

  private List<String> mended() throws IOException {
    var speller = new Speller(vocabulary, morphology);
    return speller.repair(last).stream().map(Sought.Correction::word).toList();
  }

  private List<String> completions() throws IOException {
    var stems = new HashSet<>(Set.of(morphology.of(last).stem()));
    var words = new ArrayList<String>();
    for (var longer : (Iterable<String>) vocabulary.beginning(last)::iterator) {
      if (words.size() == MOST_TEXTS) break;
      if (!longer.chars().allMatch(Character::isLetter)) continue;
      // One form of a word is enough: they all find the same.
      if (stems.add(morphology.of(longer).stem())) words.add(longer);
    }
    return words;
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
