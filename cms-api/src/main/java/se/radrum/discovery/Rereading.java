package se.radrum.discovery;

import java.util.ArrayList;
import java.util.List;
import se.radrum.search.Compounds;
import se.radrum.search.Outdated;

/**
 * Remembers by which ways of taking compounds apart the index may have been filed, and files again
 * what would be filed otherwise now: of a library that is little, and some of it at a time.
 */
final class Rereading {
  private final Filer filer;

  /** The last is in use; it is alone when all is filed by it. */
  private final List<Compounds> ways = new ArrayList<>();

  private Outdated outdated = new Outdated(ways);

  /** So far, by numbers, the library has been looked through. */
  private int looked;

  Rereading(Filer filer) {
    this.filer = filer;
  }

  /**
   * From now on compounds are taken apart so; what has been looked through is looked at again. Who
   * changes lists again and again, sooner than the library is looked through, keeps it waiting.
   */
  void goOnWith(Compounds now) {
    if (!ways.isEmpty() && ways.get(ways.size() - 1).equals(now)) return;
    ways.remove(now);
    ways.add(now);
    outdated = new Outdated(ways);
    looked = 0;
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
  }
}
