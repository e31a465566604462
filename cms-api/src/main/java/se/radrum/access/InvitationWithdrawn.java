package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A one-time link was taken back before anybody used it.
 *
 * @param invitation which
 * @param by the administrator
 */
public record InvitationWithdrawn(UUID invitation, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("invitation", invitation.toString()).add("by", by.toString()).build();
  }
}
