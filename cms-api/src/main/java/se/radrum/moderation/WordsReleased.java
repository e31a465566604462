package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Words have passed the door. Says who decided and what they became, never where they came from.
 */
public record WordsReleased(UUID by, UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("entry", entry.toString()).build();
  }
}
