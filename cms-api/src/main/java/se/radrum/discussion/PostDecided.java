package se.radrum.discussion;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A moderator has let a post through, or refused it. */
public record PostDecided(UUID post, UUID by, PostState state) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("post", post.toString())
        .add("by", by.toString())
        .add("state", state.name())
        .build();
  }
}
