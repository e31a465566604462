package se.radrum.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's words have travelled, for whoever comes back with a code.
 *
 * @param steps the eight steps, in order
 * @param outcome what they led to, or null while nothing is handed over in public
 */
public record JourneyView(List<StepView> steps, @Nullable OutcomeView outcome) {
  public JourneyView {
    steps = List.copyOf(steps);
  }

  /** The way of words nobody else can read yet. */
  public static JourneyView begun() {
    return new JourneyView(Way.before(false, false), null);
  }

  /** The way of words the council has said no to. */
  public static JourneyView refused() {
    return new JourneyView(Way.refused(), null);
  }

  /** The same with the day somebody wrote, which is told to nobody but them. */
  public JourneyView begunOn(LocalDate day) {
    var own = new ArrayList<>(steps);
    own.set(0, StepView.passed(Step.SAID, day));
    return new JourneyView(own, outcome);
  }
}
