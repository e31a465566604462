package se.radrum.discussion;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Members have been called together around a theme. */
public record CircleOpened(UUID circle, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("circle", circle.toString()).add("by", by.toString()).build();
  }
}
