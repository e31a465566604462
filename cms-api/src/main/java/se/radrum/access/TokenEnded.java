package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A program may no longer act for a member.
 *
 * @param token the token's id
 * @param by who ended it
 */
public record TokenEnded(UUID token, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("token", token.toString()).add("by", by.toString()).build();
  }
}
