package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody has given themselves another password.
 *
 * @param by who
 */
public record PasswordChanged(UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).build();
  }
}
