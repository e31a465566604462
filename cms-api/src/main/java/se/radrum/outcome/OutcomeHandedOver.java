package se.radrum.outcome;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A proposal is in the hands of the municipality. */
public record OutcomeHandedOver(UUID by, UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("entry", entry.toString()).build();
  }
}
