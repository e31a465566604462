package se.radrum.discussion;

import org.jspecify.annotations.Nullable;
import se.radrum.access.Seat;

/** Somebody in a circle, as the others see them; without a seat for those who lead it. */
public record Participant(String alias, @Nullable Seat seat) {}
