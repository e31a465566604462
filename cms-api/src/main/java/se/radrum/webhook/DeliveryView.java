package se.radrum.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a receiver, as an administrator sees it.
 *
 * @param kind what it tells, {@code cms.outcome.published}
 * @param state {@code WAITING}, {@code DELIVERED} or {@code FAILED}
 * @param tries how many have been made
 * @param next when the next try is due, or null
 * @param status the HTTP status of the last answer, or null
 * @param failure why there was no answer, the last part of {@code webhook.failure.…}, or null
 */
public record DeliveryView(
    UUID id,
    String kind,
    String state,
    int tries,
    Instant made,
    @Nullable Instant next,
    @Nullable Integer status,
    @Nullable String failure) {}
