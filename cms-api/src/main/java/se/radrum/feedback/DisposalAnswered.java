package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A second person has agreed that a submission is disposed of before its time, or has not. */
public record DisposalAnswered(UUID by, UUID submission, boolean agreed) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("submission", submission.toString())
        .add("agreed", agreed)
        .build();
  }
}
