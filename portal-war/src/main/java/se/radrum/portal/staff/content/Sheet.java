package se.radrum.portal.staff.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentType;
import se.radrum.content.Field;
import se.radrum.kernel.Json;

/**
 * A document as a form holds it: every field a text. What cannot be read as the kind its field is
 * of stays the text it was, so that the type's own rules refuse it at that field.
 */
final class Sheet {
  private Sheet() {}

  /** The texts a form begins with. */
  static Map<String, String> of(ContentType type, JsonObject document) {
    var texts = new HashMap<String, String>();
    for (var field : type.fields())
      texts.put(field.name(), document.containsKey(field.name()) ? text(document, field) : "");
    return texts;
  }

  /** The document a form says. */
  static JsonObject document(ContentType type, Map<String, ? extends @Nullable String> texts) {
    var document = Json.object();
    for (var field : type.fields()) {
      // Faces gives null for the choice that chooses nothing.
      var text = Objects.requireNonNullElse(texts.get(field.name()), "");
      if (!text.isBlank()) document.add(field.name(), value(field, text.strip()));
    }
    return document.build();
  }

  private static String text(JsonObject document, Field field) {
    var value = document.get(field.name());
    if (value instanceof JsonString text) return text.getString();
    if (value instanceof JsonArray array)
      return array.getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .collect(Collectors.joining("\n"));
    return String.valueOf(value);
  }

  private static JsonValue value(Field field, String text) {
    return switch (field.kind()) {
      case INTEGER, NUMBER -> number(text);
      case BOOLEAN -> truth(text);
      case TEXTS, PAPERS -> lines(text);
      case TEXT, PROSE, DATE, CHOICE -> Json.provider().createValue(text);
    };
  }

  private static JsonValue number(String text) {
    try {
      return Json.provider().createValue(new BigDecimal(text.replace(',', '.')));
    } catch (NumberFormatException e) {
      return Json.provider().createValue(text);
    }
  }

  private static JsonValue truth(String text) {
    if (text.equals("true")) return JsonValue.TRUE;
    return text.equals("false") ? JsonValue.FALSE : Json.provider().createValue(text);
  }

  private static JsonValue lines(String text) {
    var lines = Json.array();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    return lines.build();
  }
}
