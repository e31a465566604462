package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.radrum.content.ContentLibrary;
import se.radrum.kernel.Started;
import se.radrum.kernel.Texts;
import se.radrum.kernel.Workers;
import se.radrum.search.Lexicon;
import se.radrum.search.WordCount;

/**
 * Counts the words of what is published, beside everything else and no oftener than that it takes a
 * hundredth of the time: a moment for a library of fifty papers, some seconds in ten minutes for
 * one of twenty thousand that somebody works in.
 */
@ApplicationScoped
class Census {
  private static final String FAILED = "The words of the library were not counted";
  private static final Duration LOOK = Duration.ofSeconds(30);
  private static final int SELDOM = 100;
  private static final int BATCH = 200;

  private final Workers workers;
  private final ContentLibrary library;
  private final Cards cards;
  private final Indexer indexer;
  private final LibraryWords words;

  /** How much had been given to the index when they were counted last. */
  private long given = -1;

  /** By the clock of {@link System#nanoTime}. */
  private long notBefore = System.nanoTime();

  @Inject
  Census(
      Workers workers, ContentLibrary library, Cards cards, Indexer indexer, LibraryWords words) {
    this.workers = workers;
    this.library = library;
    this.cards = cards;
    this.indexer = indexer;
    this.words = words;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Census() {
    this(null, null, null, null, null);
  }

  void start(@Observes Started event) {
    workers.every(LOOK, FAILED, workers.walks(1, FAILED, this::look));
  }

  /** Counts, if there is something new to count and it is time, and nobody waits to find it. */
  private boolean look() {
    long begun = System.nanoTime();
    long seen = indexer.given();
    if (seen == given || begun < notBefore || !indexer.keepsUp()) return false;
    count();
    given = seen;
    notBefore = begun + SELDOM * (System.nanoTime() - begun);
    return false;
  }

  /** Counts all that is published; false when that taught nothing. */
  boolean count() {
    var count = new WordCount(words.all().counts().keySet());
    var some = library.after(0, BATCH);
    while (!some.isEmpty()) {
      if (workers.ending()) return false;
      for (var view : some) if (view.locale().equals(Texts.SWEDISH)) count.add(cards.words(view));
      some = library.after(some.get(some.size() - 1).number(), BATCH);
    }
    return words.take(count.unknownTo(Lexicon.shipped()));
  }
}
