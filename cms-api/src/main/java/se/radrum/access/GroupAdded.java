package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * There is one more group somebody who writes may choose as readers.
 *
 * @param group which
 * @param by the administrator
 */
public record GroupAdded(UUID group, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("group", group.toString()).add("by", by.toString()).build();
  }
}
