package se.radrum.outcome;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Those who asked for it have said whether it can be felt. */
public record OutcomeVerified(UUID by, UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("entry", entry.toString()).build();
  }
}
