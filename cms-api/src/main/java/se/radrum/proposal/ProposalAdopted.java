package se.radrum.proposal;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** The council stands behind a proposal. */
public record ProposalAdopted(UUID by, UUID entry, LocalDate on) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("entry", entry.toString())
        .add("on", on.toString())
        .build();
  }
}
