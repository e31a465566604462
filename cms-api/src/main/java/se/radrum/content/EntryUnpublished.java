package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.outbox.DomainEvent;

/** Nobody sees an entry in a language any more. */
public record EntryUnpublished(UUID entry, String type, int number, String locale)
    implements DomainEvent {
  @Override
  public JsonObject facts() {
    return EventFacts.of(entry, type, number, locale);
  }
}
