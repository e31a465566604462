package se.radrum.discovery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import se.radrum.search.SearchIndex;

/** Keeps this node's index open as long as the application stands. */
@ApplicationScoped
class Shelves {
  private final Path folder;
  private SearchIndex index;

  @Inject
  Shelves(DiscoverySettings settings) {
    this(settings.folder());
  }

  @SuppressWarnings("NullAway.Init")
  Shelves(Path folder) {
    this.folder = folder;
  }

  /** For the container's proxy only. */
  Shelves() {
    this(Path.of(""));
  }

  @PostConstruct
  void open() {
    index = SearchIndex.open(folder);
  }

  @PreDestroy
  void close() {
    index.close();
  }

  /** The index. */
  SearchIndex index() {
    return index;
  }
}
