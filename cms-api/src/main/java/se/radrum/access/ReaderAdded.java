package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody reads in a group from now on.
 *
 * @param group which group
 * @param member who
 * @param by the reader who gave them the keys
 */
public record ReaderAdded(UUID group, UUID member, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("group", group.toString())
        .add("member", member.toString())
        .add("by", by.toString())
        .build();
  }
}
