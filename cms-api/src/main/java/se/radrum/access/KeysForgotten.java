package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A member's keys were lost and are worth nothing from now on; a phrase is chosen anew.
 *
 * @param member whose they were
 * @param by who noted it
 */
public record KeysForgotten(UUID member, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("member", member.toString()).add("by", by.toString()).build();
  }
}
