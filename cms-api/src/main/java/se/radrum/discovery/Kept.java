package se.radrum.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the last answers, for as long as the same question gets the very same answer.
 * The index gives one again until something changes in it, so nothing kept here grows old.
 *
 * @param <Q> what was asked
 * @param <A> what was answered
 * @param <M> what was made of it
 */
final class Kept<Q, A, M> {
  /** As many as the index remembers answers; a few megabytes at most. */
  private static final int MOST = 100;

  private final Map<Q, Made<A, M>> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, Made<A, M>> eldest) {
          return size() > MOST;
        }
      };

  private record Made<A, M>(A of, @Nullable M made) {}

  /**
   * What is made of an answer, or was before. Of one that comes for the first time none is kept.
   */
  M of(Q question, A answer, Function<A, M> making) {
    var before = before(question);
    if (before == null || !isSame(before.of(), answer)) {
      keep(question, new Made<>(answer, null));
      return making.apply(answer);
    }
    if (before.made() != null) return before.made();
    var now = making.apply(answer);
    keep(question, new Made<>(answer, now));
    return now;
  }

  /** Two answers may be alike and name different things: only the very same one will do. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isSame(A before, A now) {
    return before == now;
  }

  private synchronized @Nullable Made<A, M> before(Q question) {
    return made.get(question);
  }

  private synchronized void keep(Q question, Made<A, M> now) {
    made.put(question, now);
  }
}
