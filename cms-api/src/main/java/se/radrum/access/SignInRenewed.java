package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * A member has a new password and authenticator.
 *
 * @param member whose
 * @param by the same
 */
public record SignInRenewed(UUID member, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("member", member.toString()).add("by", by.toString()).build();
  }
}
