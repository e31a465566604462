package se.radrum.feedback;

import jakarta.json.JsonObject;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Submissions of a class have ended by a decision. It says how many and not which. */
public record SubmissionsDisposed(String kind, String decision, int count) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", HOUSE.toString())
        .add("kind", kind)
        .add("decision", decision)
        .add("count", count)
        .build();
  }
}
