package se.radrum.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The index as it stood at one moment, with the order of its facet values, and the last answers it
 * gave twice: many ask the same, and the same index answers the same.
 */
final class Snapshot extends IndexSearcher {
  /** A few megabytes at most. */
  private static final int REMEMBERED = 100;

  /**
   * Two questions for each processor are looked for at once, in the order they came: more would
   * only wait for each other, and each would hold its memory meanwhile. Whoever waits for a model
   * of language does so before, and takes nobody's turn.
   */
  private static final Semaphore AT_ONCE =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  private final Map<Asked, @Nullable Answer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, @Nullable Answer> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Where the words of questions stand, and what is found first: a few megabytes of each. */
  private static final int MOST_WORDS = 8_000;

  private static final int MOST_GISTS = 2_000;

  private final Remembered<Term, TermStates> places =
      new Remembered<>(MOST_WORDS, term -> TermStates.build(this, term, true));

  private final Remembered<Integer, List<String>> gists =
      new Remembered<>(MOST_GISTS, document -> Fields.gist(this, document));

  private record Asked(Question question, Synonyms synonyms, Object words) {}

  private final @Nullable SortedSetDocValuesReaderState facets;

  private final Set<String> languages;

  private final Vocabulary vocabulary;

  private final Embeddings embeddings;

  Snapshot(IndexReader reader, Embeddings embeddings) throws IOException {
    super(reader, (ExecutorService) null);
    this.embeddings = embeddings;
    this.vocabulary = new LuceneVocabulary(reader);
    this.languages = Languages.fields(reader);
    var name = Fields.FACETS.getDimConfig("").indexFieldName;
    this.facets =
        FieldInfos.getIndexedFields(reader).contains(name)
            ? new DefaultSortedSetDocValuesReaderState(reader, Fields.FACETS)
            : null;
  }

  /** What was answered before, or what the finder finds now. */
  Answer answer(Question question, Synonyms synonyms, Morphology morphology) throws IOException {
    var asked = new Asked(question, synonyms, morphology.state());
    var before = remembered(asked);
    if (before != null) return before;
    var finder = new Finder(this, morphology, synonyms, question);
    AT_ONCE.acquireUninterruptibly();
    try {
      var answer = finder.answer();
      if (!finder.missesModel()) remember(asked, answer);
      return answer;
    } finally {
      AT_ONCE.release();
    }
  }

  private synchronized @Nullable Answer remembered(Asked asked) {
    return answers.get(asked);
  }

  /** Most questions are asked once: only that they were is noted, and the second answer stays. */
  private synchronized void remember(Asked asked, Answer answer) {
    answers.put(asked, answers.containsKey(asked) ? answer : null);
  }

  /**
   * The same words are asked for again and again, and a question has dozens: where each stands in
   * each segment is looked up once. A boost is taken off first, for it would pass this by; and the
   * name of a document is no word, or whoever leafs through all of them would fill the memory.
   */
  @Override
  public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
    if (query instanceof BoostQuery boosted) {
      return createWeight(boosted.getQuery(), mode, boost * boosted.getBoost());
    }
    if (query instanceof TermQuery word && !word.getTerm().field().equals(Fields.ID)) {
      var term = word.getTerm();
      return super.createWeight(new TermQuery(term, places.of(term)), mode, boost);
    }
    return super.createWeight(query, mode, boost);
  }

  /** What a document is about; the best are found by one question after the other. */
  List<String> gist(int document) throws IOException {
    return gists.of(document);
  }

  /** The model of language it was filled with. */
  Embeddings embeddings() {
    return embeddings;
  }

  /** Its words. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The fields of the languages there are beside Swedish. */
  Set<String> languages() {
    return languages;
  }

  /** The facet values of all documents, or null when none has any. */
  @Nullable SortedSetDocValuesReaderState facets() {
    return facets;
  }
}
