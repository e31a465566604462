package se.radrum.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Texts;
import se.radrum.outcome.StepView.State;

/**
 * An outcome as it is shown.
 *
 * @param number the one in its address
 * @param locale the language of the words, but for those {@link #lang} says otherwise of
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

  /** The language a part of the words stands in, as {@code lang} wants it. */
  public String lang(String part) {
    return (words.borrowed().contains(part) ? Texts.SWEDISH : locale).toLanguageTag();
  }

  /** The day something is waited for by, passed or to come; null when nothing is. */
  public @Nullable LocalDate awaited() {
    return steps.stream()
        .filter(step -> step.state() == State.NOW || step.state() == State.LATE)
        .map(StepView::day)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** How many days it is late; 0 when nothing is. */
  public long late() {
    return steps.stream().mapToLong(StepView::late).sum();
  }
}
