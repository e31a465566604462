package se.radrum.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A row of the change log.
 *
 * @param sequence grows in commit order, from 1
 * @param name the event's name, such as {@code EntryPublished}
 * @param facts its ids and facts
 */
public record Change(long sequence, String name, JsonObject facts) {
  /** Whether this is an event of the given record. */
  public boolean is(Class<? extends DomainEvent> event) {
    return name.equals(event.getSimpleName());
  }

  /** The id the event gives under a name. */
  public UUID id(String fact) {
    return UUID.fromString(facts.getString(fact));
  }
}
