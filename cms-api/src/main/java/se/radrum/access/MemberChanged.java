package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A member got other roles, another seat or another standing.
 *
 * @param member who
 * @param roles the roles from now on
 * @param standing whether they take part
 * @param by the administrator
 */
public record MemberChanged(UUID member, Set<Role> roles, Standing standing, UUID by)
    implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("member", member.toString())
        .add("roles", Roles.write(roles))
        .add("standing", standing.name())
        .add("by", by.toString())
        .build();
  }
}
