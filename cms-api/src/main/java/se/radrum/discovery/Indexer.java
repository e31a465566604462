package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.radrum.content.ContentLibrary;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ChangeLog;
import se.radrum.outbox.Subscriber;
import se.radrum.search.Document;
import se.radrum.search.Embedding;

/**
 * Keeps the index like the open room. It re-reads by id whatever a change speaks of, so a change
 * taken twice does no harm; the commit that makes its work last also says how far it came.
 */
@ApplicationScoped
class Indexer implements Subscriber {
  /** So many entries are enough for one turn: well under a second. */
  private static final int TURN = 200;

  /** What touches no more than this does not wait for what touches many. */
  private static final int FEW = 20;

  private final Workers workers;
  private final Shelves shelves;
  private final ChangeLog changes;
  private final Filer filer;
  private final Rereading rereading;
  private final Touched touched;

  /** The last change that has been taken before its turn. */
  private long overtaken;

  /** Begins to tidy up beside everything else, once the application has started. */
  private volatile Runnable tidying = () -> {};

  private boolean unfinished;

  @Inject
  Indexer(
      Workers workers,
      Shelves shelves,
      Cards cards,
      ContentLibrary library,
      ChangeLog changes,
      Teaching teaching) {
    this.workers = workers;
    this.shelves = shelves;
    this.changes = changes;
    this.filer = new Filer(shelves, cards, library);
    this.rereading = new Rereading(shelves, teaching, changes, filer);
    this.touched = new Touched(library);
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Indexer() {
    this(null, null, null, null, null, null);
  }

  @Override
  public String subscription() {
    return "index";
  }

  @Override
  public boolean perNode() {
    return true;
  }

  /** An empty index does not wait for the next change to be filled. */
  void start(@Observes Started event) {
    tidying = workers.walks(1, "The index was not tidied up", this::tidyUp);
    workers.walks(1, "The index was not filled at the start", this::begin).run();
  }

  private boolean tidyUp() {
    if (shelves.index().settle()) keepSettled();
    filer.giveBack();
    return false;
  }

  private synchronized void keepSettled() {
    if (!unfinished) filer.keep();
  }

  /** All of it is one step. */
  private synchronized boolean begin() {
    rereading.learn();
    fillIfUseless();
    return false;
  }

  /** Fills an index that is new, or that has read further than the log goes: another log's. */
  synchronized void fillIfUseless() {
    long head = changes.head();
    long cursor = shelves.index().cursor();
    if (cursor == 0 || cursor > head) fill(head);
  }

  /** Much is taken in short turns, so that nobody waits for it who has published one thing. */
  @Override
  public synchronized int take(List<Change> waiting) {
    int taken = 0;
    try {
      // The first changes may be handed here before the start has come to it.
      rereading.learnFrom(waiting);
      shelves.behind(rereading.isDue() || waiting.size() > FEW);
      taken = taken(waiting);
    } finally {
      shelves.behind(taken < waiting.size());
      shelves.taken();
    }
    return taken;
  }

  private int taken(List<Change> waiting) {
    long cursor = shelves.index().cursor();
    if (mustFill(waiting, cursor)) {
      fill(waiting.get(waiting.size() - 1).sequence());
      return waiting.size();
    }
    if (!rereading.isDue()) return follow(waiting, cursor);
    reread(waiting);
    return 0;
  }

  /** Nothing is in it yet, changes went by unseen, or how words were taken apart is not known. */
  private boolean mustFill(List<Change> waiting, long cursor) {
    return unfinished
        || cursor == 0
        || waiting.get(0).sequence() > cursor + 1
        || rereading.isUnknown(waiting);
  }

  /** No change is taken before that is done, so what is cut off is not forgotten. */
  private void reread(List<Change> waiting) {
    var small = small(waiting);
    if (!small.entries().isEmpty()) {
      filer.file(small.entries());
      filer.keep();
    }
    overtaken = small.reached();
    rereading.goOn();
  }

  /** The first changes, until that is enough, after what is small among the others. */
  private int follow(List<Change> waiting, long cursor) {
    Set<UUID> entries = new LinkedHashSet<>();
    int taken = 0;
    while (taken < waiting.size() && entries.size() < TURN) {
      entries.addAll(touched.by(waiting.get(taken++)));
    }
    var small = small(waiting.subList(taken, waiting.size()));
    if (!small.entries().isEmpty()) {
      filer.file(small.entries());
      shelves.index().refresh();
    }
    file(entries, Math.max(waiting.get(taken - 1).sequence(), cursor));
    overtaken = small.reached();
    return taken;
  }

  /**
   * What is filed before its turn; in its turn it is filed once more.
   *
   * @param reached the last change that then is
   */
  private record Small(Set<UUID> entries, long reached) {}

  private Small small(List<Change> waiting) {
    Set<UUID> entries = new LinkedHashSet<>();
    long reached = overtaken;
    for (var change : waiting) {
      if (change.sequence() <= overtaken) continue;
      var some = touched.by(change);
      if (some.size() > FEW) continue;
      entries.addAll(some);
      reached = change.sequence();
    }
    return new Small(entries, reached);
  }

  private void file(Set<UUID> entries, long reached) {
    // Somebody has written to the council, say: no file of the index is to tell when.
    if (entries.isEmpty()) {
      shelves.index().pass(reached);
    } else {
      filer.file(entries);
      shelves.index().commit(reached);
    }
    rest(reached);
  }

  /** Whoever has taken everything has time to tidy up. */
  private void rest(long reached) {
    if (reached >= changes.head()) tidying.run();
  }

  private void fill(long reached) {
    unfinished = true;
    try {
      shelves.index().clear();
      filer.fileAll();
      shelves.index().commit(reached);
      unfinished = false;
      rereading.allIsFiled();
      rest(reached);
    } finally {
      shelves.tell(null);
    }
  }

  /** How many times what is in the index may have become other than it was, since the start. */
  long given() {
    return filer.given();
  }

  /** Whether nothing waits to be filed. */
  boolean keepsUp() {
    return shelves.index().cursor() >= changes.head();
  }

  /** What is filed of some entries that are published. */
  List<Document> cards(List<UUID> entries) {
    return filer.cards(entries);
  }

  /**
   * Files entries again with where they lie by a model of language, if they still say what it was
   * asked about.
   *
   * @return false, and nothing is done, while the index is only half filled
   */
  synchronized boolean place(Map<Document, Embedding> answered) {
    if (unfinished) return false;
    var names = answered.keySet().stream().map(card -> UUID.fromString(card.id())).toList();
    boolean any = false;
    for (var card : filer.cards(names)) {
      var there = answered.get(card);
      if (there != null) shelves.index().put(card, there);
      any |= there != null;
    }
    if (any) filer.keep();
    return true;
  }
}
