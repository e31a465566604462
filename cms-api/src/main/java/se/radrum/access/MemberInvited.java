package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A place was kept for somebody.
 *
 * @param invitation the invitation
 * @param roles what the place is for
 * @param by the administrator
 */
public record MemberInvited(UUID invitation, Set<Role> roles, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("invitation", invitation.toString())
        .add("roles", Roles.write(roles))
        .add("by", by.toString())
        .build();
  }
}
