package se.radrum.discovery;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/**
 * Somebody has changed what searches ought to find; {@code what} is {@code added} or {@code
 * removed}.
 */
public record SearchProbeChanged(UUID probe, UUID by, String what) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("probe", probe.toString())
        .add("by", by.toString())
        .add("what", what)
        .build();
  }
}
