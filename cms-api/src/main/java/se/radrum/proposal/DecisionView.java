package se.radrum.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radrum.access.Seat;

/**
 * What the council decided on a proposal.
 *
 * @param figures seat → merged cells; a seat with fewer than five answers is not there
 */
public record DecisionView(LocalDate on, Map<Seat, List<Cell>> figures) {
  public DecisionView {
    figures = Map.copyOf(figures);
  }

  /** The cells of a seat; none when there were fewer than five answers. */
  public List<Cell> of(Seat seat) {
    return figures.getOrDefault(seat, List.of());
  }
}
