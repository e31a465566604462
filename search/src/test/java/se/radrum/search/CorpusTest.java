package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well real questions are answered, beside what everybody gets who asks Lucene for Swedish. */
class CorpusTest {
  private static final int SHOWN = 10;

  @Test
  void findsClearlyMoreThanThePlainSwedishAnalyzer(@TempDir Path folder) throws IOException {
    var corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "shared/corpus is not beside this checkout");
    var documents = corpus.get().documents();
    var queries = corpus.get().queries();
    double ours;
    try (var index = filled(folder, documents)) {
      ours = score("ours", queries, query -> ours(index, query));
    }
    double plain;
    try (var reader = plainIndex(folder, documents)) {
      plain = score("plain swedish", queries, query -> plain(reader, query));
    }
    assertTrue(ours > plain + 0.15, "nDCG@10 " + ours + " against " + plain);
  }

  private static SearchIndex filled(Path folder, List<Document> documents) {
    var index = SearchIndex.open(folder.resolve("ours"));
    long start = System.nanoTime();
    documents.forEach(index::put);
    index.commit(1);
    System.out.printf(
        "%d documents indexed in %.1f s%n", index.size(), (System.nanoTime() - start) / 1e9);
    return index;
  }

  private static List<String> ours(SearchIndex index, String query) {
    var answer = index.answer(Question.of(query).at(1, SHOWN));
    return answer.hits().stream().map(Hit::id).toList();
  }

  private static double score(
      String who, List<Corpus.Judged> queries, Function<String, List<String>> search) {
    Map<String, Double> kinds =
        queries.stream()
            .collect(
                Collectors.groupingBy(
                    Corpus.Judged::kind,
                    TreeMap::new,
                    Collectors.averagingDouble(q -> ndcg(search.apply(q.query()), q))));
    double all =
        queries.stream().mapToDouble(q -> ndcg(search.apply(q.query()), q)).average().orElse(0);
    System.out.printf("nDCG@10 %.3f %s %s%n", all, who, kinds);
    return all;
  }

  private static double ndcg(List<String> found, Corpus.Judged judged) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < SHOWN; i++) {
      double worth = Math.log(2) / Math.log(i + 2);
      if (i < found.size() && judged.relevant().contains(found.get(i))) gain += worth;
      if (i < judged.relevant().size()) ideal += worth;
    }
    return gain / ideal;
  }

  private static IndexReader plainIndex(Path folder, List<Document> documents) throws IOException {
    var directory = FSDirectory.open(folder.resolve("plain"));
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new SwedishAnalyzer()))) {
      for (var document : documents) {
        var out = new org.apache.lucene.document.Document();
        out.add(new StringField("id", document.id(), Field.Store.YES));
        out.add(new TextField("title", document.title(), Field.Store.NO));
        out.add(new TextField("text", document.text(), Field.Store.NO));
        writer.addDocument(out);
      }
    }
    return DirectoryReader.open(directory);
  }

  /** Best of the two fields, any word, quoted text as a phrase: what such engines do by default. */
  private static List<String> plain(IndexReader reader, String text) {
    try {
      var builder = new QueryBuilder(new SwedishAnalyzer());
      var query = new BooleanQuery.Builder();
      var wording = Wording.of(text);
      wording
          .phrases()
          .forEach(p -> query.add(either(f -> builder.createPhraseQuery(f, p)), Occur.MUST));
      var words = String.join(" ", wording.words());
      if (!words.isEmpty())
        query.add(either(f -> builder.createBooleanQuery(f, words)), Occur.SHOULD);
      var searcher = new IndexSearcher(reader);
      var ids = new java.util.ArrayList<String>();
      for (var hit : searcher.search(query.build(), SHOWN).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Query either(Function<String, Query> in) {
    return new DisjunctionMaxQuery(List.of(in.apply("title"), in.apply("text")), 0);
  }
}
