package se.radrum.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found in order by its words and by what it means, each counting as much as the
 * other. What nobody knows the meaning of, because the model was away when it was put in, counts
 * like the middle of the others.
 */
final class Nearness {
  /** A paper has said what it is about by then, and models read no more at a time. */
  private static final int BEGINNING = 300;

  private Nearness() {}

  /** The passage of a document that a model is asked about. */
  static String passage(Document document) {
    var text = document.text();
    return document.title() + ". " + text.substring(0, Math.min(text.length(), BEGINNING));
  }

  /**
   * One that was found.
   *
   * @param place where it stood, 0 for the first
   * @param score what it counts for now; comparable with the others only
   */
  record Placed(int place, float score) {}

  /**
   * The new order.
   *
   * @param scores by the words, the highest first
   * @param found where each lies, or null where that is unknown
   */
  static List<Placed> order(
      List<Float> scores, List<@Nullable Embedding> found, Embedding question) {
    double middle =
        found.stream().filter(Objects::nonNull).mapToDouble(question::nearness).average().orElse(0);
    float best = scores.get(0);
    return IntStream.range(0, scores.size())
        .mapToObj(
            i -> {
              var there = found.get(i);
              double near = there == null ? middle : question.nearness(there);
              return new Placed(i, (float) (scores.get(i) + best * near));
            })
        .sorted(Comparator.comparingDouble(Placed::score).reversed())
        .toList();
  }
}
