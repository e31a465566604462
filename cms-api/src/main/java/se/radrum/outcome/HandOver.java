package se.radrum.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hands an adopted proposal over to the municipality.
 *
 * @param title what it is called there; the proposal's own heading when empty
 * @param said what was said, in the words of those who said it
 * @param addressee a board or a role, never a person
 * @param on the day it was handed over
 * @param due the day an answer is due
 */
public record HandOver(
    @NotNull(message = "outcome.proposal.missing") UUID proposal,
    @Size(max = 200, message = "outcome.title.long") String title,
    @NotBlank(message = "outcome.said.missing") @Size(max = 4000, message = "outcome.said.long")
        String said,
    @NotBlank(message = "outcome.addressee.missing")
        @Size(max = 200, message = "outcome.addressee.long")
        String addressee,
    @NotNull(message = "outcome.day.missing") LocalDate on,
    @NotNull(message = "outcome.day.missing") LocalDate due) {
  public HandOver {
    title = title.strip();
    said = said.strip();
    addressee = addressee.strip();
  }
}
