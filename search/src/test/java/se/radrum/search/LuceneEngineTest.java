package se.radrum.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The engine in a folder of this node. */
@SuppressWarnings("NullAway.Init")
class LuceneEngineTest extends EngineContract {
  @TempDir private Path folder;

  @Override
  SearchEngine open() {
    return SearchIndex.open(folder);
  }
}
