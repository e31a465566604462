package se.radrum.webhook;

import java.util.UUID;

/**
 * A receiver, as an administrator sees it; never its secret.
 *
 * @param state {@code ACTIVE}, {@code PAUSED} or {@code ENDED}
 * @param rotating whether an earlier secret signs beside the new one for now
 * @param waiting how many messages are on their way
 * @param failed how many were given up
 */
public record ReceiverView(
    UUID id, String address, String state, boolean rotating, long waiting, long failed) {}
