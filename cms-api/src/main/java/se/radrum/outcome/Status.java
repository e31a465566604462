package se.radrum.outcome;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an outcome stands, in a word. */
public enum Status {
  /** Waits for an answer that is not due yet. */
  WAITING("wait"),
  /** The answer is late. */
  LATE("late"),
  /** The answer was no. */
  REFUSED("no"),
  /** Promised, and not done yet. */
  ON_ITS_WAY("now"),
  /** Promised, not done, and the day is past. */
  PROMISE_LATE("late"),
  /** Done; whether it can be felt is not asked yet. */
  DONE("done"),
  /** Done, and it can be felt. */
  NOTICED("done"),
  /** Done, and it can partly be felt. */
  PARTLY_NOTICED("done"),
  /** Done, and it cannot be felt. */
  UNNOTICED("wait");

  private final String look;

  Status(String look) {
    this.look = look;
  }

  /** How it looks: the {@code kind} of the status tag. */
  public String look() {
    return look;
  }

  /** The status as text keys have it: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where something with these facts stands on a day. */
  static Status of(OutcomeFacts facts, LocalDate today) {
    if (facts.answer() == null) return past(facts.due(), today) ? LATE : WAITING;
    if (facts.answer() == Answer.NO) return REFUSED;
    if (facts.done() == null) return past(facts.promised(), today) ? PROMISE_LATE : ON_ITS_WAY;
    if (facts.felt() == null) return DONE;
    return switch (facts.felt()) {
      case NOTICED -> NOTICED;
      case PARTLY -> PARTLY_NOTICED;
      case UNNOTICED -> UNNOTICED;
    };
  }

  private static boolean past(@Nullable LocalDate due, LocalDate today) {
    return due != null && due.isBefore(today);
  }
}
