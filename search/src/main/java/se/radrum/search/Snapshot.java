package se.radrum.search;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The index as it stood at one moment, with the order of its facet values. */
final class Snapshot extends IndexSearcher {
  private final @Nullable SortedSetDocValuesReaderState facets;

  private final Set<String> languages;

  Snapshot(IndexReader reader) throws IOException {
    super(reader, (ExecutorService) null);
    this.languages = Languages.fields(reader);
    var name = Fields.FACETS.getDimConfig("").indexFieldName;
    this.facets =
        FieldInfos.getIndexedFields(reader).contains(name)
            ? new DefaultSortedSetDocValuesReaderState(reader, Fields.FACETS)
            : null;
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
