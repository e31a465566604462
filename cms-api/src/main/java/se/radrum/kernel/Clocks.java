package se.radrum.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the one clock. Days are days in Sweden; nobody else asks the machine for the time. */
@ApplicationScoped
class Clocks {
  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Stockholm"));
  }
}
