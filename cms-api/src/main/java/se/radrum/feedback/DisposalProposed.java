package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Somebody proposes to dispose of a submission before its time. */
public record DisposalProposed(UUID by, UUID submission, String decision) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("submission", submission.toString())
        .add("decision", decision)
        .build();
  }
}
