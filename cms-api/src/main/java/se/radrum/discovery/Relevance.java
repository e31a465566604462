package se.radrum.discovery;

import java.util.List;
import java.util.UUID;

/**
 * How well searches find what they ought to.
 *
 * @param tried each search tried
 * @param current whether they were tried after the latest change, and not before
 */
public record Relevance(List<Tried> tried, boolean current) {

  /**
   * One search.
   *
   * @param number of the entry it ought to find
   * @param place where that stood, from 1; 0 when it is not among the first fifty
   */
  public record Tried(UUID id, String words, int number, int place) {}

  public Relevance {
    tried = List.copyOf(tried);
  }

  /** How many stand among the first ten. */
  public long onFirstPage() {
    return tried.stream().filter(one -> one.place() >= 1 && one.place() <= 10).count();
  }

  /** The mean of one divided by each place (MRR), 0 to 100. */
  public long score() {
    return Math.round(
        100
            * tried.stream()
                .mapToDouble(o -> o.place() == 0 ? 0 : 1.0 / o.place())
                .average()
                .orElse(0));
  }
}
