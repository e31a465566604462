package se.radrum.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What everybody gets who sets up a search engine for a language and leaves it at that: the best of
 * title and text, any word, quoted text as a phrase.
 */
record Peer(Analyzer analyzer, IndexReader reader, IndexSearcher searcher, List<String> fields)
    implements Closeable {

  private static final List<String> BOTH = List.of("title", "text");

  /** Lucene's own Swedish, which is what the well-known engines call {@code swedish}. */
  static Peer swedish(Path folder, List<Document> documents) throws IOException {
    return with(new SwedishAnalyzer(), folder, documents);
  }

  /** The documents under some analysis. */
  static Peer with(Analyzer analyzer, Path folder, List<Document> documents) throws IOException {
    var directory = FSDirectory.open(folder);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var document : documents) writer.addDocument(written(document));
    }
    var reader = DirectoryReader.open(directory);
    return new Peer(analyzer, reader, new IndexSearcher(reader), BOTH);
  }

  /** The same, looking in titles only. */
  Peer inTitles() {
    return new Peer(analyzer, reader, searcher, List.of("title"));
  }

  private static org.apache.lucene.document.Document written(Document document) {
    var out = new org.apache.lucene.document.Document();
    out.add(new StringField("id", document.id(), Field.Store.YES));
    out.add(new TextField("title", document.title(), Field.Store.YES));
    out.add(new TextField("text", document.text(), Field.Store.YES));
    return out;
  }

  /** The ids of the best, best first. */
  List<String> find(String text, int most) {
    try {
      var ids = new ArrayList<String>();
      for (var hit : searcher.search(query(text), most).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String text) {
    var terms = new QueryBuilder(analyzer);
    var wording = Wording.of(text);
    var query = new BooleanQuery.Builder();
    wording
        .phrases()
        .forEach(phrase -> query.add(either(f -> terms.createPhraseQuery(f, phrase)), Occur.MUST));
    var words = String.join(" ", wording.words());
    if (!words.isEmpty()) {
      query.add(either(field -> terms.createBooleanQuery(field, words)), Occur.SHOULD);
    }
    return query.build();
  }

  private Query either(Function<String, Query> in) {
    var ways = new ArrayList<Query>();
    for (var field : fields) {
      Query way = in.apply(field);
      ways.add(way == null ? new MatchNoDocsQuery() : way);
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
