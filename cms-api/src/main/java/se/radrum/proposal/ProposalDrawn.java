package se.radrum.proposal;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** A proposal of the council's has been drawn up; nobody outside sees it yet. */
public record ProposalDrawn(UUID by, UUID entry) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object().add("by", by.toString()).add("entry", entry.toString()).build();
  }
}
