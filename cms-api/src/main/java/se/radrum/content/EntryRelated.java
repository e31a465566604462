package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A published entry leads elsewhere than before, in all its languages; its words are the same.
 *
 * @param by who changed it
 */
public record EntryRelated(UUID by, UUID entry, String type, int number) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("entry", entry.toString())
        .add("type", type)
        .add("number", number)
        .build();
  }
}
