package se.radrum.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.content.EntryPublished;
import se.radrum.kernel.Json;
import se.radrum.outbox.Change;

/** Where a message leads, and what it keeps to itself. */
class MessageTest {
  private static final UUID EDITOR = new UUID(1, 1);
  private static final UUID ENTRY = new UUID(2, 2);
  private static final String BASE = "https://rad.example.se";

  @Test
  void itLeadsToThePageAndTheAnswerInItsLanguage() {
    var english = told("outcome", "en");
    assertEquals(BASE + "/en/resultat/7", english.getString("address"));
    assertEquals(BASE + "/api/v1/contents/" + ENTRY + "?locale=en", english.getString("api"));
    var swedish = told("page", "sv");
    assertEquals(BASE + "/bibliotek/7", swedish.getString("address"));
    assertEquals(BASE + "/api/v1/contents/" + ENTRY, swedish.getString("api"));
  }

  @Test
  void whoPublishedStaysInTheHouse() {
    assertFalse(told("page", "sv").toString().contains(EDITOR.toString()));
  }

  private static JsonObject told(String type, String locale) {
    var event = new EntryPublished(EDITOR, ENTRY, type, 7, locale);
    var change = new Change(1, event.name(), event.facts());
    var message = Message.of(change, BASE, Instant.EPOCH).orElseThrow();
    return Json.read(message.body()).getJsonObject("data");
  }
}
