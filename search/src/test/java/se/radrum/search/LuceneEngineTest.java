package se.radrum.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The engine in a folder of this node. */
@SuppressWarnings("NullAway.Init")
class LuceneEngineTest extends EngineContract {
  @TempDir private Path folder;
  private int opened;

  @Override
  SearchEngine open(Embeddings embeddings) {
    var own = folder.resolve("index" + opened++);
    return SearchIndex.open(own, Roots.NONE, embeddings);
  }
}
