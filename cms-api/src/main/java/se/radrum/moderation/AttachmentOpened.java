package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Somebody on the staff has looked at what was sent along with a submission. */
public record AttachmentOpened(UUID by, UUID submission) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("submission", submission.toString()).build();
  }
}
