package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * The council was founded.
 *
 * @param group its first reader group
 * @param by the administrator
 */
public record CouncilFounded(UUID group, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("group", group.toString()).add("by", by.toString()).build();
  }
}
