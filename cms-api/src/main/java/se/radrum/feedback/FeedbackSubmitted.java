package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Somebody has written to the council. */
public record FeedbackSubmitted(UUID submission) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("submission", submission.toString()).build();
  }
}
