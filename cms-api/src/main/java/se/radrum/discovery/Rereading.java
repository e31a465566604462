package se.radrum.discovery;

import java.util.ArrayList;
import java.util.List;
import se.radrum.outbox.Change;
import se.radrum.outbox.ChangeLog;
import se.radrum.search.Compounds;
import se.radrum.search.Outdated;

/**
 * Teaches the index what the lists say when they change, remembers by which ways of taking
 * compounds apart it may have been filed, and files again what would be filed otherwise now: of a
 * library that is little, and some of it at a time.
 */
final class Rereading {
  private final Shelves shelves;
  private final Teaching teaching;
  private final ChangeLog changes;
  private final Filer filer;

  /** The last is in use; it is alone when all is filed by it. */
  private final List<Compounds> ways = new ArrayList<>();

  private Outdated outdated = new Outdated(ways);

  /** So far, by numbers, the library has been looked through. */
  private int looked;

  /** The last change that has taught something. */
  private long taught;

  /** Where the log ended when the lists were read first: they may say more than was filed by. */
  private long began;

  Rereading(Shelves shelves, Teaching teaching, ChangeLog changes, Filer filer) {
    this.shelves = shelves;
    this.teaching = teaching;
    this.changes = changes;
    this.filer = filer;
  }

  /**
   * Learns what the lists say if some change says that they have changed, or never was it learnt.
   */
  void learnFrom(List<Change> waiting) {
    var lists = waiting.stream().filter(Rereading::teaches).mapToLong(Change::sequence).max();
    if (!ways.isEmpty() && lists.orElse(0) <= taught) return;
    learn();
    taught = lists.orElse(taught);
  }

  /**
   * Learns what the lists say; what has been looked through is looked at again. Who changes lists
   * again and again, sooner than the library is looked through, keeps it waiting.
   */
  void learn() {
    boolean first = ways.isEmpty();
    teaching.teach(shelves.index());
    goOnWith(shelves.index().compounds());
    if (first) began = changes.head();
  }

  private void goOnWith(Compounds now) {
    if (!ways.isEmpty() && ways.get(ways.size() - 1).equals(now)) return;
    ways.remove(now);
    ways.add(now);
    outdated = new Outdated(ways);
    looked = 0;
  }

  /** Whether nobody knows how words were taken apart when the index was filed. */
  boolean isUnknown(List<Change> waiting) {
    return waiting.stream().anyMatch(c -> takesApart(c) && c.sequence() <= began);
  }

  /** Whether something may be filed otherwise than it would be now. */
  boolean isDue() {
    return ways.size() > 1;
  }

  /** Looks through some of the library, and files again what is due. */
  void goOn() {
    var next = filer.fileAgain(looked, outdated);
    if (next.isPresent()) looked = next.getAsInt();
    else allIsFiled();
  }

  /** All of the library is filed as compounds are taken apart now. */
  void allIsFiled() {
    while (isDue()) ways.remove(0);
    outdated = new Outdated(ways);
    began = 0;
  }

  private static boolean teaches(Change change) {
    return takesApart(change) || change.is(SynonymsChanged.class);
  }

  /** Whether words are taken apart otherwise from a change on. */
  private static boolean takesApart(Change change) {
    return change.is(SplitsChanged.class) || change.is(WordsCounted.class);
  }
}
