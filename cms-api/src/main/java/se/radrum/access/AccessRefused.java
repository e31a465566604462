package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody who is signed in asked for what their duties are not for.
 *
 * @param door the method that was asked, {@code Desk.open}
 * @param by who asked
 */
public record AccessRefused(String door, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("door", door).add("by", by.toString()).build();
  }
}
