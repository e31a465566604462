package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index of this node, as it stood at one moment. */
final class LuceneVocabulary implements Vocabulary {
  /** Two letters begin thousands of words; in a library ten times as large no more are read. */
  private static final int MOST_READ = 20_000;

  /** Each costs a look at all documents that have it. */
  private static final int MOST_COUNTED = 200;

  /** The same words are asked for again and again: a few megabytes of each kind at most. */
  private static final int MOST_REMEMBERED = 10_000;

  private final IndexReader library;
  private final Set<String> languages;
  private final Remembered<String, Double> rarities =
      new Remembered<>(MOST_REMEMBERED, this::rarity);
  private final Remembered<Term, Boolean> there = new Remembered<>(MOST_REMEMBERED, this::has);
  private final Remembered<Like, List<Near>> near = new Remembered<>(MOST_REMEMBERED, this::near);
  private final DirectSpellChecker oneSlip = checker(1);
  private final DirectSpellChecker twoSlips = checker(2);

  LuceneVocabulary(IndexReader library) {
    this.library = library;
    this.languages = Languages.fields(library);
  }

  private static DirectSpellChecker checker(int slips) {
    var checker = new DirectSpellChecker();
    checker.setMaxEdits(slips);
    checker.setMinPrefix(1);
    // Whether a word needs mending is decided before; Lucene's own count has documents that are
    // gone.
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
    return checker;
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public boolean has(String field, String word) throws IOException {
    return there.of(new Term(field, word));
  }

  private boolean has(Term sought) throws IOException {
    for (var leaf : library.leaves()) {
      var terms = leaf.reader().terms(sought.field());
      if (terms == null) continue;
      var each = terms.iterator();
      if (!each.seekExact(sought.bytes())) continue;
      var there = leaf.reader().getLiveDocs();
      if (there == null) return true;
      var found = each.postings(null, PostingsEnum.NONE);
      for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
        if (there.get(at)) return true;
      }
    }
    return false;
  }

  /** One slip is the commonest; what two would lead to is looked for where one leads nowhere. */
  @Override
  public List<Near> near(String field, String word, int most) throws IOException {
    return near.of(new Like(new Term(field, word), most));
  }

  /** A word that others may be near to, and how many of them are wanted. */
  private record Like(Term word, int most) {}

  private List<Near> near(Like like) throws IOException {
    var near = near(oneSlip, like.word(), like.most());
    return near.isEmpty() ? near(twoSlips, like.word(), like.most()) : near;
  }

  private List<Near> near(DirectSpellChecker checker, Term word, int most) throws IOException {
    var near = new ArrayList<Near>();
    // Some may stand in documents that are gone.
    for (var one : checker.suggestSimilar(word, 2 * most, library, SuggestMode.SUGGEST_ALWAYS)) {
      if (near.size() < most && has(word.field(), one.string))
        near.add(new Near(one.string, one.score));
    }
    return near;
  }

  /** A word and how often it stands. */
  private record Counted(String word, long times) {}

  @Override
  public Optional<String> commonest(String stem, UnaryOperator<String> stems) throws IOException {
    return counted(stem, TermsEnum::totalTermFreq).stream()
        .map(Counted::word)
        .filter(word -> stems.apply(word).equals(stem))
        .filter(this::isThere)
        .findFirst();
  }

  @Override
  public Stream<String> beginning(String letters) throws IOException {
    return counted(letters, TermsEnum::docFreq).stream()
        .map(Counted::word)
        .filter(word -> !word.equals(letters))
        .filter(this::isThere);
  }

  /** Of these the commonest of all are counted anew: what is seldom anywhere is seldom here. */
  @Override
  public Stream<String> beginning(String letters, Query among) throws IOException {
    var words = beginning(letters).limit(MOST_COUNTED).toList();
    var times = new HashMap<String, Long>();
    var searcher = new IndexSearcher(library);
    var weight = searcher.createWeight(searcher.rewrite(among), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : library.leaves()) {
      var found = weight.scorer(leaf);
      if (found == null) continue;
      var those = BitSet.of(found.iterator(), leaf.reader().maxDoc());
      for (var word : words) times.merge(word, times(word, leaf.reader(), those), Long::sum);
    }
    return words.stream()
        .filter(word -> times.getOrDefault(word, 0L) > 0)
        .sorted(Comparator.comparing(times::get).reversed());
  }

  /** How many of some documents that are there have a word. */
  private static long times(String word, LeafReader leaf, BitSet among) throws IOException {
    var found = leaf.postings(new Term(Fields.RAW, word), PostingsEnum.NONE);
    if (found == null) return 0;
    var there = leaf.getLiveDocs();
    long times = 0;
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (among.get(at) && (there == null || there.get(at))) times++;
    }
    return times;
  }

  @Override
  public Map<String, Double> rarities(Set<String> stems) throws IOException {
    var found = new HashMap<String, Double>();
    for (var stem : stems) {
      double rarity = rarities.of(stem);
      if (rarity > 0) found.put(stem, rarity);
    }
    return found;
  }

  /** How seldom one is; 0 when nobody has it. */
  private double rarity(String stem) throws IOException {
    var text = library.docFreq(new Term(Fields.TEXT, stem));
    var title = library.docFreq(new Term(Fields.TITLE, stem));
    var there = Math.max(text, title);
    return there > 0 ? Vocabulary.rarity(there, library.maxDoc()) : 0;
  }

  private boolean isThere(String word) {
    try {
      return has(Fields.RAW, word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Counting {
    long times(TermsEnum term) throws IOException;
  }

  private List<Counted> counted(String letters, Counting counting) throws IOException {
    var found = new ArrayList<Counted>();
    var terms = MultiTerms.getTerms(library, Fields.RAW);
    if (terms == null) return found;
    var each = terms.iterator();
    var start = new BytesRef(letters);
    var term = each.seekCeil(start) == SeekStatus.END ? null : each.term();
    for (; term != null && StringHelper.startsWith(term, start); term = each.next()) {
      if (found.size() == MOST_READ) break;
      found.add(new Counted(term.utf8ToString(), counting.times(each)));
    }
    found.sort(Comparator.comparingLong(Counted::times).reversed());
    return found;
  }
}
