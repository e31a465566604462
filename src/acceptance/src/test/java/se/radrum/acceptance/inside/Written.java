package se.radrum.acceptance.inside;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** An event of the tests' own. */
public record Written(UUID thread, int number) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("thread", thread.toString()).add("number", number).build();
  }
}
