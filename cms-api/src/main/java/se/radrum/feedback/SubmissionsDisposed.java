package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** Submissions of a class have ended by a decision. It says how many and not which. */
public record SubmissionsDisposed(String kind, String decision, int count) implements DomainEvent {
  /** The house itself: nobody pressed anything. */
  private static final UUID HOUSE = new UUID(0, 0);

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
