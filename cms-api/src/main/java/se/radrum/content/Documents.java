package se.radrum.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import se.radrum.kernel.Json;

/** Documents as we keep them: one Unicode form, no air around texts, nothing empty. */
final class Documents {
  private Documents() {}

  /** The same document without empty texts, empty lists and nulls, texts stripped and composed. */
  static JsonObject tidy(JsonObject document) {
    var tidy = Json.object();
    document.forEach((key, value) -> tidy(value).ifPresent(kept -> tidy.add(key, kept)));
    return tidy.build();
  }

  private static Optional<JsonValue> tidy(JsonValue value) {
    if (value instanceof JsonString text) return text(text.getString());
    if (value instanceof JsonArray array) return array(array);
    return Optional.of(value).filter(v -> v != JsonValue.NULL);
  }

  private static Optional<JsonValue> text(String text) {
    var composed = Normalizer.normalize(text.replace("\r\n", "\n"), Form.NFC).strip();
    return Optional.of(composed).filter(t -> !t.isEmpty()).map(Json.provider()::createValue);
  }

  private static Optional<JsonValue> array(JsonArray array) {
    var kept = Json.array();
    array.forEach(value -> tidy(value).ifPresent(kept::add));
    return Optional.<JsonValue>of(kept.build()).filter(a -> !a.asJsonArray().isEmpty());
  }
}
