package se.radrum.discussion;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Something in a circle waits for a moderator. */
public record PostHeld(UUID circle) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("circle", circle.toString()).build();
  }
}
