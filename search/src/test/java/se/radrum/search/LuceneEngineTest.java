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
    opened++;
    return again(embeddings);
  }

  @Override
  SearchEngine again() {
    return again(Embeddings.NONE);
  }

  private SearchEngine again(Embeddings embeddings) {
    return SearchIndex.open(folder.resolve("index" + opened), Roots.NONE, embeddings);
  }
}
