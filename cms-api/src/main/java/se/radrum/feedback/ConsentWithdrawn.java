package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** The consent an entry rests on is gone; says which entry, and nothing of who said so. */
public record ConsentWithdrawn(UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("entry", entry.toString()).build();
  }
}
