package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.outbox.DomainEvent;

/**
 * An entry can no longer be read in one language.
 *
 * @param by who took it away, or null when whoever wrote it took their yes back
 */
public record EntryUnpublished(
    @Nullable UUID by, UUID entry, String type, int number, String locale) implements DomainEvent {
  static EntryUnpublished of(@Nullable UUID by, Variant variant) {
    return new EntryUnpublished(
        by, variant.entry(), variant.type(), variant.number(), variant.tag());
  }

  @Override
  public JsonObject facts() {
    return EventFacts.of(by, entry, type, number, locale);
  }
}
