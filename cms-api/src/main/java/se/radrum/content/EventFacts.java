package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.UUID;
import se.radrum.kernel.Json;

/** What an event tells of one entry in one language. */
final class EventFacts {
  private EventFacts() {}

  static JsonObject of(UUID entry, String type, int number, String locale) {
    return Json.object()
        .add("entry", entry.toString())
        .add("type", type)
        .add("number", number)
        .add("locale", locale)
        .build();
  }
}
