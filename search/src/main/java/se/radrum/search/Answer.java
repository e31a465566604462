package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the index found. An index may give the very same answer again, for as long as nothing
 * changes in it; whatever was made of an answer is kept with it, and goes with it.
 */
public final class Answer {
  /** Each language and form it is written in makes one. */
  static final int MOST_MADE = 8;

  private final List<Hit> hits;
  private final long total;
  private final List<Facet> facets;
  private final Reading reading;
  private final Map<Made, Object> made = new ConcurrentHashMap<>(2);

  private record Made(Class<?> what, Object of) {}

  Answer(List<Hit> hits, long total, List<Facet> facets, Reading reading) {
    this.hits = List.copyOf(hits);
    this.total = total;
    this.facets = List.copyOf(facets);
    this.reading = reading;
  }

  /** One page of what was found, in the order asked for. */
  public List<Hit> hits() {
    return hits;
  }

  /** How many there are on all pages, exactly. */
  public long total() {
    return total;
  }

  /** The counts of the facets asked for, in that order. */
  public List<Facet> facets() {
    return facets;
  }

  /** How the question was understood. */
  public Reading reading() {
    return reading;
  }

  /**
   * What is made of this answer, or was before. The first few things are kept, whatever else is
   * asked for is made each time: nobody who asks for ever new ones takes more memory.
   *
   * @param what the kind of thing it is
   * @param of everything it is made of beside the answer; whatever is equal makes the same
   */
  public <M> M made(Class<M> what, Object of, Supplier<M> making) {
    var key = new Made(what, of);
    var before = made.get(key);
    if (before != null) return what.cast(before);
    var now = making.get();
    if (made.size() < MOST_MADE) made.put(key, now);
    return now;
  }
}
