package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Json;

/** What an event tells of one entry in one language. */
final class EventFacts {
  private EventFacts() {}

  static JsonObject of(@Nullable UUID by, UUID entry, String type, int number, String locale) {
    var facts = Json.object();
    if (by != null) facts.add("by", by.toString());
    return facts
        .add("entry", entry.toString())
        .add("type", type)
        .add("number", number)
        .add("locale", locale)
        .build();
  }
}
