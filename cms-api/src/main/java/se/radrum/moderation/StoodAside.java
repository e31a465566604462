package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Somebody on the staff stands aside from a submission and opens it no more. */
public record StoodAside(UUID by, UUID submission) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("submission", submission.toString()).build();
  }
}
