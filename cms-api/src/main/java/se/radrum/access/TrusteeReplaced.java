package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody has come in a trustee's place.
 *
 * @param leaves who was one
 * @param comes who is one now
 * @param with the other of the two who did it
 * @param by the one who was signed in
 */
public record TrusteeReplaced(UUID leaves, UUID comes, UUID with, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("leaves", leaves.toString())
        .add("comes", comes.toString())
        .add("with", with.toString())
        .add("by", by.toString())
        .build();
  }
}
