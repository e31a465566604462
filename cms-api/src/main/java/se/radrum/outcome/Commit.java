package se.radrum.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Notes what the municipality promises.
 *
 * @param owner the role that answers for it, never a person
 * @param promised the day it is to be done by
 */
public record Commit(
    UUID outcome,
    @NotBlank(message = "outcome.commitment.missing")
        @Size(max = 4000, message = "outcome.commitment.long")
        String commitment,
    @NotBlank(message = "outcome.owner.missing") @Size(max = 200, message = "outcome.owner.long")
        String owner,
    @NotNull(message = "outcome.day.missing") LocalDate promised) {
  public Commit {
    commitment = commitment.strip();
    owner = owner.strip();
  }
}
