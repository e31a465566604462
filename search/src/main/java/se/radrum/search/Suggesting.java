package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Works out what somebody who is still typing may want to say. */
final class Suggesting {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int MOST_TEXTS = 6;
  private static final int MOST_TITLES = 5;

  /** Two letters begin thousands of words; in a library ten times as large no more are read. */
  private static final int MOST_READ = 20_000;

  private final Snapshot snapshot;
  private final Morphology morphology;
  private final Vocabulary vocabulary;
  private final String before;
  private final List<String> whole;
  private final String last;

  Suggesting(Snapshot snapshot, Morphology morphology, String typed) {
    this.snapshot = snapshot;
    this.morphology = morphology;
    this.vocabulary = new Vocabulary(snapshot.getIndexReader());
    var words = Words.in(typed);
    var unfinished = words.isEmpty() ? null : words.get(words.size() - 1);
    var cut = unfinished == null || unfinished.end() != typed.length();
    this.last = unfinished == null || cut ? "" : unfinished.word();
    this.before = unfinished == null || cut ? typed : typed.substring(0, unfinished.start());
    this.whole = Words.in(before).stream().map(Words.Placed::word).toList();
  }

  Suggestions suggestions() throws IOException {
    if (last.length() < SHORTEST || last.length() > LONGEST) return Suggestions.NONE;
    return new Suggestions(texts(), titles());
  }

  private List<String> texts() throws IOException {
    var words = completions();
    if (words.isEmpty() && !vocabulary.has(Fields.RAW, last)) words = mended();
    return words.stream().map(word -> before + word).toList();
  }

  private List<String> mended() throws IOException {
    var speller = new Speller(snapshot.getIndexReader(), morphology);
    return speller.repair(last).stream().map(Sought.Correction::word).toList();
  }

  /** A word that begins with the last one, and how many documents have it. */
  private record Longer(String word, int documents) {}

  private List<String> completions() throws IOException {
    var stems = new HashSet<>(Set.of(morphology.of(last).stem()));
    var words = new ArrayList<String>();
    for (var longer : longer()) {
      if (words.size() == MOST_TEXTS) break;
      // One form of a word is enough: they all find the same.
      if (stems.add(morphology.of(longer.word()).stem()) && isThere(longer.word())) {
        words.add(longer.word());
      }
    }
    return words;
  }

  private boolean isThere(String word) throws IOException {
    return vocabulary.has(Fields.RAW, word);
  }

  private List<Longer> longer() throws IOException {
    var found = new ArrayList<Longer>();
    var terms = MultiTerms.getTerms(snapshot.getIndexReader(), Fields.RAW);
    if (terms == null) return found;
    var each = terms.iterator();
    var start = new BytesRef(last);
    var term = each.seekCeil(start) == SeekStatus.END ? null : each.term();
    int read = 0;
    for (; term != null && StringHelper.startsWith(term, start); term = each.next()) {
      if (read++ == MOST_READ) break;
      var word = term.utf8ToString();
      if (!word.equals(last) && word.chars().allMatch(Character::isLetter)) {
        found.add(new Longer(word, each.docFreq()));
      }
    }
    found.sort(Comparator.comparingInt(Longer::documents).reversed());
    return found;
  }

  private List<Hit> titles() throws IOException {
    var hits = new ArrayList<Hit>();
    var found = snapshot.search(titled(), MOST_TITLES, Finder.bestFirst());
    for (var one : found.scoreDocs) hits.add(Hits.bare(snapshot, one.doc));
    return hits;
  }

  private Query titled() {
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
