package se.radrum.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The index as it stood at one moment, with the order of its facet values, and the last answers it
 * gave: many ask the same, and the same index answers the same.
 */
final class Snapshot extends IndexSearcher {
  /** A few megabytes at most. */
  private static final int REMEMBERED = 100;

  private final Map<Asked, Answer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Asked(Question question, Synonyms synonyms) {}

  private final @Nullable SortedSetDocValuesReaderState facets;

  private final Set<String> languages;

  private final Vocabulary vocabulary;

  Snapshot(IndexReader reader) throws IOException {
    super(reader, (ExecutorService) null);
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
    var asked = new Asked(question, synonyms);
    var before = remembered(asked);
    if (before != null) return before;
    var answer = new Finder(this, morphology, synonyms, question).answer();
    remember(asked, answer);
    return answer;
  }

  private synchronized @Nullable Answer remembered(Asked asked) {
    return answers.get(asked);
  }

  private synchronized void remember(Asked asked, Answer answer) {
    answers.put(asked, answer);
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
