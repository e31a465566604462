package se.radrum.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When letters go out: at seven, so that no telephone lights up at night. */
final class Morning {
  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  private Morning() {}

  /** Tomorrow's. */
  static Instant next(Clock clock) {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    return tomorrow.atTime(SEVEN).atZone(clock.getZone()).toInstant();
  }
}
