package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A program may act for a member.
 *
 * @param token the token's id
 * @param roles in which roles
 * @param by the member
 */
public record TokenMade(UUID token, Set<Role> roles, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("token", token.toString())
        .add("roles", Roles.write(roles))
        .add("by", by.toString())
        .build();
  }
}
