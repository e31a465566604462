package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody chose an unlock phrase, or a new one.
 *
 * @param by who
 */
public record PhraseChosen(UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).build();
  }
}
