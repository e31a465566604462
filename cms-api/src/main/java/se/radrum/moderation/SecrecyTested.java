package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.outbox.DomainEvent;

/** The content of a submission was opened to decide whether it may be given out. */
public record SecrecyTested(UUID by, UUID submission, Ground ground) implements DomainEvent {
  @Override
  public JsonObject facts() {
    return Json.object()
        .add("by", by.toString())
        .add("submission", submission.toString())
        .add("ground", ground.word())
        .build();
  }
}
