package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody took the place an invitation held.
 *
 * @param member who is now a member
 * @param by the same
 */
public record MemberJoined(UUID member, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("member", member.toString()).add("by", by.toString()).build();
  }
}
