package se.radrum.outcome;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it is shown.
 *
 * @param number the one in its address
 * @param locale the language of the words
 * @param steps the eight steps, in order
 * @param proposal the entry it was made of, or null where that is not published any more
 */
public record OutcomeView(
    UUID id,
    int number,
    Locale locale,
    OutcomeWords words,
    OutcomeFacts facts,
    Status status,
    List<StepView> steps,
    @Nullable UUID proposal) {

  public OutcomeView {
    steps = List.copyOf(steps);
  }

  /** How far it has come: the number of the last step passed, 1 to 8. */
  public int reached() {
    int last = 1;
    for (int i = 0; i < steps.size(); i++) if (steps.get(i).isPassed()) last = i + 1;
    return last;
  }

  /** How many days it is late; 0 when nothing is. */
  public long late() {
    return steps.stream().mapToLong(StepView::late).sum();
  }
}
