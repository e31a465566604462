package se.radrum.discovery;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody has said how a word is taken apart; {@code what} is {@code added} or {@code removed}.
 */
public record SplitsChanged(UUID rule, UUID by, String what) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("rule", rule.toString())
        .add("by", by.toString())
        .add("what", what)
        .build();
  }
}
