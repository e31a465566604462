package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine in an OpenSearch cluster: a real one, of one node. */
@SuppressWarnings("NullAway.Init")
class OpenSearchEngineTest extends EngineContract {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static OpenSearchCluster cluster;

  /** The index that was opened last. */
  private String name;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    cluster = OpenSearchCluster.start(folder, 1);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Override
  SearchEngine open(Embeddings embeddings) {
    name = "library" + NUMBER.incrementAndGet();
    return again(embeddings);
  }

  @Override
  SearchEngine again() {
    return again(Embeddings.NONE);
  }

  private SearchEngine again(Embeddings embeddings) {
    return OpenSearchIndex.open(cluster.nodes(), name, Roots.NONE, embeddings);
  }

  @Test
  void moreThanAClusterTakesAtOnceIsGivenToItBitByBit() {
    var scanned = "— ".repeat(1_000_000);
    try (var engine = again()) {
      for (int n = 0; n < 30; n++) engine.put(Document.of("paper" + n, "En rapport", scanned));
      engine.commit(18);
      assertEquals(35, engine.size());
    }
  }

  @Test
  void aNodeThatLagsBehindTakesNothingBack() {
    try (var ahead = again();
        var behind = again()) {
      ahead.commit(30);
      behind.put(Document.of("oak", "En ek", ""));
      behind.commit(20);
      behind.pass(25);
    }
    try (var later = again()) {
      assertEquals(30, later.cursor());
      assertEquals(6, later.size());
    }
  }
}
