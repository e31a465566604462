package se.radrum.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Something that has happened. Implemented by records named in the past tense; what they hold is
 * ids and facts, never free text and never a time of the sealed room.
 */
public interface DomainEvent {
  /** Who did it when nobody pressed anything: the house itself, by its clock. */
  UUID HOUSE = new UUID(0, 1);

  /** The event's name in the log: the record's own. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Ids and facts, as they stand in the log. */
  JsonObject facts();
}
