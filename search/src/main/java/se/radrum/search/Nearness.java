package se.radrum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radrum.search.Reading.Syntax;

/**
 * Puts what was found in order by its words and by what it means, each counting as much as the
 * other. What nobody knows the meaning of, because the model has not been asked about it yet,
 * counts like the middle of the others.
 */
final class Nearness {
  /** A paper has said what it is about by then, and models read little at a time. */
  private static final int BEGINNING = 300;

  private Nearness() {}

  /** Where a document lies by its title and its opening. */
  static Optional<Embedding> place(Document document, Embeddings embeddings) {
    var text = document.text();
    var opening = text.substring(0, Math.min(text.length(), BEGINNING));
    return embeddings.ofPassage(document.title() + ". " + opening);
  }

  /** Whether a question is one of loose words alone: nobody outside is told of any other. */
  static boolean helps(Understanding question, Embeddings model) {
    if (model == Embeddings.NONE || question.syntax() != Syntax.PLAIN) return false;
    return question.without().isEmpty() && SecondLook.helps(question);
  }

  /** Where such a question lies, with its slips mended. */
  static Optional<Embedding> place(Question question, Understanding understood, Embeddings model) {
    return model.ofQuestion(understood.mended(question.text()));
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
    var near = new ArrayList<@Nullable Double>();
    for (var there : found) near.add(nearness(question, there));
    double middle =
        near.stream()
            .filter(Objects::nonNull)
            .mapToDouble(Objects::requireNonNull)
            .average()
            .orElse(0);
    float best = scores.get(0);
    return IntStream.range(0, scores.size())
        .mapToObj(
            i -> {
              double known = Objects.requireNonNullElse(near.get(i), middle);
              return new Placed(i, (float) (scores.get(i) + best * known));
            })
        .sorted(Comparator.comparingDouble(Placed::score).reversed())
        .toList();
  }

  private static @Nullable Double nearness(Embedding question, @Nullable Embedding there) {
    return there == null || !question.isComparable(there) ? null : question.nearness(there);
  }
}
