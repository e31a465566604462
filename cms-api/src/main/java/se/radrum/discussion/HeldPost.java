package se.radrum.discussion;

import java.time.LocalDate;
import java.util.UUID;

/** A post that waits for a moderator; what it says is seen once keys are at hand. */
public record HeldPost(UUID id, UUID circle, String circleName, LocalDate day) {}
