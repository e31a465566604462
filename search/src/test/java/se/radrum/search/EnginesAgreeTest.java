package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines answer real questions equally well, over the same real documents. */
@Tag("long")
class EnginesAgreeTest {
  private static final int SHOWN = 10;

  @Test
  void onEveryQueryThatIsNotKeptAside(@TempDir Path folder, @TempDir Path nodes)
      throws IOException {
    var corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "shared/corpus is not beside this checkout");
    var documents = corpus.get().documents();
    try (var cluster = OpenSearchCluster.start(nodes, 1);
        var ours = SearchIndex.open(folder);
        var theirs = OpenSearchIndex.open(cluster.nodes(), "corpus")) {
      fill(ours, documents);
      fill(theirs, documents);
      var queries = new ArrayList<>(corpus.get().queries());
      Corpus.ownQueries().stream().filter(query -> !query.heldOut()).forEach(queries::add);
      double here = Scores.of(queries, text -> top(ours, text)).all();
      double there = Scores.of(queries, text -> top(theirs, text)).all();
      long same =
          queries.stream()
              .map(Corpus.Judged::query)
              .filter(q -> top(ours, q).equals(top(theirs, q)))
              .count();
      System.out.printf(
          "nDCG@10 %.4f in the folder, %.4f in OpenSearch; the same ten in the same order: %d of %d%n",
          here, there, same, queries.size());
      assertEquals(here, there, 0.005);
    }
  }

  private static void fill(SearchEngine engine, List<Document> documents) {
    long start = System.nanoTime();
    documents.forEach(engine::put);
    engine.commit(1);
    System.out.printf(
        "%s: %d documents in %.1f s%n",
        engine.getClass().getSimpleName(), engine.size(), (System.nanoTime() - start) / 1e9);
  }

  private static List<String> top(SearchEngine engine, String words) {
    return Shelf.ids(engine.answer(Question.of(words).at(1, SHOWN)));
  }
}
