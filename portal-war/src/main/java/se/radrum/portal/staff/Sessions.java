package se.radrum.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import se.radrum.kernel.Checkup;

/**
 * How many sessions the server holds. Only signing in begins one, so what passes by, however much
 * of it, leaves the number as it is.
 */
@ApplicationScoped
class Sessions implements Checkup {
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong begun = new AtomicLong();

  void begin() {
    open.incrementAndGet();
    begun.incrementAndGet();
  }

  void end() {
    open.decrementAndGet();
  }

  @Override
  public Finding look() {
    return new Finding("sessions", true, open + " open, " + begun + " begun since the start");
  }
}
