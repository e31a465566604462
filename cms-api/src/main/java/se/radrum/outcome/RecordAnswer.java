package se.radrum.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Notes the municipality's answer.
 *
 * @param reason why, whichever the answer is
 * @param on the day it was given
 */
public record RecordAnswer(
    UUID outcome,
    @NotNull(message = "outcome.answer.missing") Answer answer,
    @NotBlank(message = "outcome.reason.missing") @Size(max = 8000, message = "outcome.reason.long")
        String reason,
    @NotNull(message = "outcome.day.missing") LocalDate on) {
  public RecordAnswer {
    reason = reason.strip();
  }
}
