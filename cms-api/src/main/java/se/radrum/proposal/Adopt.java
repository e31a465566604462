package se.radrum.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radrum.access.Seat;

/**
 * Notes that the council has adopted a proposal.
 *
 * @param on the day of the decision
 * @param answers seat → how many stood at each of the eight steps; forgotten once merged
 */
public record Adopt(
    UUID proposal,
    @NotNull(message = "proposal.day.missing") LocalDate on,
    Map<Seat, List<Integer>> answers) {
  public Adopt {
    answers = Map.copyOf(answers);
  }
}
