package se.radrum.outcome;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** What was promised is done. */
public record OutcomeDone(UUID by, UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("entry", entry.toString()).build();
  }
}
