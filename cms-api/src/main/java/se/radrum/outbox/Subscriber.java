package se.radrum.outbox;

import java.util.List;

/** Somebody who follows the change log. An {@code @ApplicationScoped} bean; found by its type. */
public interface Subscriber {
  /** The name its cursor is kept under; never changed once in use. */
  String subscription();

  /**
   * Takes changes in order, in a transaction of its own that also moves the cursor. May see a
   * change again after a crash. A failure is tried again, later and later, and nothing after it is
   * taken before it.
   *
   * @param changes what waits: at least one, at most a hundred
   * @return how many of them it has taken, from the first. The others are handed to it again at
   *     once, so whoever has much to do with each makes its turns short; 0 when it has done a part
   *     of what the first one asks for
   */
  int take(List<Change> changes);

  /**
   * Whether each node keeps its own state and so its own cursor (an index, a cache). Otherwise the
   * nodes share one cursor, and one of them at a time moves it.
   */
  default boolean perNode() {
    return false;
  }
}
