package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody with duties signed in. Of those who are members and nothing else it is not told: when
 * they are here is nobody's business.
 *
 * @param by who
 */
public record SignedIn(UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).build();
  }
}
