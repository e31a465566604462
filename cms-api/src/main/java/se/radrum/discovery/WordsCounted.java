package se.radrum.discovery;

import jakarta.json.JsonObject;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** The library's own words have been counted anew; so many are known now. */
public record WordsCounted(int words) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("words", words).build();
  }
}
