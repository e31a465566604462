package se.radrum.registry;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A class of submissions is kept so many months, by a decision. */
public record RetentionDecided(UUID by, String kind, int months, String decision)
    implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("kind", kind)
        .add("months", months)
        .add("decision", decision)
        .build();
  }
}
