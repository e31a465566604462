package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * An administrator made a link with which a member renews their sign-in.
 *
 * @param member for whom
 * @param by the administrator
 */
public record RenewalOffered(UUID member, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("member", member.toString()).add("by", by.toString()).build();
  }
}
