package se.radrum.search;

import java.util.List;

/**
 * One way to narrow an answer.
 *
 * @param name the facet's
 * @param values what is there to choose, commonest first
 */
public record Facet(String name, List<Value> values) {
  /** More values nobody reads. */
  static final int MOST_VALUES = 100;

  /**
   * One choice.
   *
   * @param value as the documents have it
   * @param count how many hits there are with this value, all other facets' choices kept. Values
   *     beside a chosen one are counted as if none of this facet were chosen, so a reader sees what
   *     a change of mind would give
   * @param chosen whether the question already narrows to it
   */
  public record Value(String value, long count, boolean chosen) {}

  public Facet {
    values = List.copyOf(values);
  }
}
