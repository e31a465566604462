package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Two trustees have tried whether they could recover; nobody was given anything.
 *
 * @param with the other trustee
 * @param groups how many groups they could recover
 * @param by the one who was signed in
 */
public record RecoveryTried(UUID with, int groups, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("with", with.toString())
        .add("groups", groups)
        .add("by", by.toString())
        .build();
  }
}
