package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.outbox.DomainEvent;

/** A version of an entry is now the one everybody sees. */
public record EntryPublished(UUID entry, String type, int number, String locale)
    implements DomainEvent {
  @Override
  public JsonObject facts() {
    return EventFacts.of(entry, type, number, locale);
  }
}
