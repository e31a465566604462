package se.radrum.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The house's clock while a demo is played: it goes back to the day something happens, so that what
 * is on record has the days it would have had. Afterwards, and without a demo, time is the
 * machine's; {@link OnlyForDemo} keeps this clock out of every other house.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@Singleton
class TravellingClock extends Clock {
  private final Clock machine = Clock.system(ZoneId.of("Europe/Stockholm"));
  private volatile Duration back = Duration.ZERO;

  /** It is ten in the morning of that day. */
  void travelTo(LocalDate day) {
    var morning = day.atTime(LocalTime.of(10, 0)).atZone(getZone()).toInstant();
    back = Duration.between(morning, machine.instant());
  }

  /** It is now. */
  void comeHome() {
    back = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return machine.instant().minus(back);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(machine.withZone(zone), back.negated());
  }
}
