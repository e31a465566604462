package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A second pair of eyes has read proposed words. */
public record WordsSeconded(UUID by, UUID submission) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("submission", submission.toString()).build();
  }
}
