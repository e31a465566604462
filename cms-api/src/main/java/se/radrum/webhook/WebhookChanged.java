package se.radrum.webhook;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Somebody has changed who is told; {@code what} is one of the words the door uses. */
public record WebhookChanged(UUID receiver, UUID by, String what) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("receiver", receiver.toString())
        .add("by", by.toString())
        .add("what", what)
        .build();
  }
}
