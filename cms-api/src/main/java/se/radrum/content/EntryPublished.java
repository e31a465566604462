package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.outbox.DomainEvent;

/**
 * A version of an entry is now the one everybody sees.
 *
 * @param by who published it
 */
public record EntryPublished(UUID by, UUID entry, String type, int number, String locale)
    implements DomainEvent {
  static EntryPublished of(UUID by, Variant variant) {
    return new EntryPublished(by, variant.entry(), variant.type(), variant.number(), variant.tag());
  }

  @Override
  public JsonObject facts() {
    return EventFacts.of(by, entry, type, number, locale);
  }
}
