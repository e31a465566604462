package se.radrum.outcome;

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
}
