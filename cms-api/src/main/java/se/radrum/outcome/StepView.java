package se.radrum.outcome;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One room of the way.
 *
 * @param day when it was passed, or when it is due; null where that is not known or not told
 * @param late how many days it is late; 0 when it is not
 * @param said the text key of what was said there, such as the answer; null where nothing was
 */
public record StepView(
    Step step, State state, @Nullable LocalDate day, long late, @Nullable String said) {
  /** How a room looks. */
  public enum State {
    /** Passed. */
    DONE,
    /** Passed, and the answer was no. */
    REFUSED,
    /** Being waited for. */
    NOW,
    /** Being waited for longer than was promised. */
    LATE,
    /** Comes later. */
    WAIT,
    /** Never came to be, because the answer was no. */
    PAST;

    /** The state as text keys have it: in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the words have been through this room. */
  public boolean isPassed() {
    return state == State.DONE || state == State.REFUSED;
  }

  static StepView of(Step step, State state, @Nullable LocalDate day) {
    return new StepView(step, state, day, 0, null);
  }

  /** The same, with what was said in this room. */
  StepView saying(String key) {
    return new StepView(step, state, day, late, key);
  }

  static StepView passed(Step step, @Nullable LocalDate day) {
    return of(step, State.DONE, day);
  }

  static StepView later(Step step) {
    return of(step, State.WAIT, null);
  }

  /** Is waited for until a day, and late when that day is past. */
  static StepView due(Step step, @Nullable LocalDate due, LocalDate today) {
    if (due == null || !due.isBefore(today)) return of(step, State.NOW, due);
    return new StepView(step, State.LATE, due, due.until(today, DAYS), null);
  }
}
