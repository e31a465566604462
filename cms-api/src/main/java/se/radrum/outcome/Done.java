package se.radrum.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Notes that what was promised is done.
 *
 * @param did what was done, for everybody to read
 * @param proof where it can be seen
 */
public record Done(
    UUID outcome,
    @NotBlank(message = "outcome.did.missing") @Size(max = 4000, message = "outcome.did.long")
        String did,
    @NotBlank(message = "outcome.proof.missing") @Size(max = 4000, message = "outcome.proof.long")
        String proof,
    @NotNull(message = "outcome.day.missing") LocalDate on) {
  public Done {
    did = did.strip();
    proof = proof.strip();
  }
}
