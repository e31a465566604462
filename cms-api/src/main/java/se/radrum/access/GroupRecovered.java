package se.radrum.access;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Two trustees gave somebody what a group can read.
 *
 * @param group which group
 * @param member to whom
 * @param beside one trustee
 * @param by the other, who was signed in
 */
public record GroupRecovered(UUID group, UUID member, UUID beside, UUID by) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("group", group.toString())
        .add("member", member.toString())
        .add("beside", beside.toString())
        .add("by", by.toString())
        .build();
  }
}
