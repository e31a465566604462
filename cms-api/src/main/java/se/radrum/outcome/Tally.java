package se.radrum.outcome;

import java.util.Collection;
import java.util.List;

/**
 * How it stands with everything that was handed over.
 *
 * @param done how many are done, felt or not
 * @param felt how many of those can be felt, say those who asked for them
 * @param late how many answers or promises are late
 */
public record Tally(int all, int done, int felt, int refused, int late) {

  /** Counts them. */
  public static Tally of(Collection<OutcomeView> outcomes) {
    return new Tally(
        outcomes.size(),
        count(outcomes, Status.DONE, Status.NOTICED, Status.PARTLY_NOTICED, Status.UNNOTICED),
        count(outcomes, Status.NOTICED),
        count(outcomes, Status.REFUSED),
        count(outcomes, Status.LATE, Status.PROMISE_LATE));
  }

  private static int count(Collection<OutcomeView> outcomes, Status... any) {
    return (int) outcomes.stream().filter(o -> List.of(any).contains(o.status())).count();
  }
}
