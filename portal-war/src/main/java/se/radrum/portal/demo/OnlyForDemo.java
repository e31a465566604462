package se.radrum.portal.demo;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves the {@link TravellingClock} out of a house that was not started as a demo. */
public class OnlyForDemo implements Extension {
  void leaveOut(@Observes ProcessAnnotatedType<TravellingClock> clock) {
    if (!Boolean.getBoolean("radrum.demo")) clock.veto();
  }
}
