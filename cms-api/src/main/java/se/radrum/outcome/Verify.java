package se.radrum.outcome;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Notes what those who asked for it say: can it be felt? */
public record Verify(
    UUID outcome,
    @NotNull(message = "outcome.felt.missing") Felt felt,
    @NotNull(message = "outcome.day.missing") LocalDate on) {}
