package se.radrum.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.access.Seat;

/** The three seats, in the order they are shown; pages know it as {@code #{seats}}. */
@Named("seats")
@ApplicationScoped
public class Seats {
  /** All three. */
  public List<Seat> getAll() {
    return List.of(Seat.values());
  }
}
