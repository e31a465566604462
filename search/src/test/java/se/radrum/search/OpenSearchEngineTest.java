package se.radrum.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The engine in an OpenSearch cluster: a real one, of one node. */
@SuppressWarnings("NullAway.Init")
class OpenSearchEngineTest extends EngineContract {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static OpenSearchCluster cluster;

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
    var name = "library" + NUMBER.incrementAndGet();
    return OpenSearchIndex.open(cluster.nodes(), name, Roots.NONE, embeddings);
  }
}
