package se.radrum.discovery;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.search.Embeddings;
import se.radrum.search.OpenSearchIndex;
import se.radrum.search.Roots;
import se.radrum.search.SearchEngine;
import se.radrum.search.SearchIndex;

/** Keeps this node's way to the index open as long as the application stands. */
@ApplicationScoped
class Shelves {
  private static final System.Logger LOG = System.getLogger(Shelves.class.getName());

  private final Path folder;
  private final EngineSettings engine;
  private SearchEngine index;
  private Roots roots = Roots.NONE;
  private Embeddings embeddings = Embeddings.NONE;
  private volatile @Nullable Filling filling;
  private volatile boolean more;

  @Inject
  @SuppressWarnings("NullAway.Init")
  Shelves(DiscoverySettings settings, EngineSettings engine) {
    this.folder = settings.folder();
    this.engine = engine;
  }

  /** With an index in a folder. */
  Shelves(Path folder) {
    this(folder, new EngineSettings());
  }

  /** With an index in a folder, and what else is set. */
  @SuppressWarnings("NullAway.Init")
  Shelves(Path folder, EngineSettings engine) {
    this.folder = folder;
    this.engine = engine;
  }

  /** For the container's proxy only. */
  Shelves() {
    this(Path.of(""));
  }

  @PostConstruct
  void open() {
    roots = roots();
    embeddings = engine.embeddings();
    index =
        engine.isShared()
            ? OpenSearchIndex.open(engine.nodes(), engine.index(), roots, embeddings)
            : SearchIndex.open(folder, roots, embeddings);
  }

  /** Searching goes on without a dictionary, and so it does with one that cannot be read. */
  private Roots roots() {
    var where = engine.dictionary();
    try {
      return where.isPresent() ? Roots.in(where.get()) : Roots.NONE;
    } catch (IOException e) {
      LOG.log(WARNING, "The dictionary is left alone: {0}", e.getMessage());
      return Roots.NONE;
    }
  }

  /** Whether it knows the roots of words from a dictionary. */
  boolean hasDictionary() {
    return roots != Roots.NONE;
  }

  /** Whether there is a model of language. */
  boolean hasModel() {
    return embeddings != Embeddings.NONE;
  }

  /** Whether there is one that does not answer. */
  boolean missesModel() {
    return embeddings.isAway();
  }

  @PreDestroy
  void close() {
    index.close();
  }

  /** The index. */
  SearchEngine index() {
    return index;
  }

  /** Says that this node has taken changes, to whoever waits for it. */
  synchronized void taken() {
    notifyAll();
  }

  /**
   * Waits until this node has taken the change log so far.
   *
   * @return false when it has not within that time
   */
  synchronized boolean reaches(long change, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    try {
      for (long left = most.toMillis(); left > 0 && index.cursor() < change; ) {
        wait(left);
        left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return index.cursor() >= change;
  }

  /** How far this node has come in filling the index; nothing when it is not at it. */
  Optional<Filling> filling() {
    return Optional.ofNullable(filling);
  }

  /**
   * Whether something else may be published by now than what the index shows: while it is filled,
   * and while more waits for it than is taken at once.
   */
  boolean isBehind() {
    return more || filling != null;
  }

  /** Tells whether more waits to be taken. */
  void behind(boolean more) {
    this.more = more;
  }

  /** Tells how far it has come; null when it is done, or has given up for now. */
  void tell(@Nullable Filling come) {
    filling = come;
  }
}
