package se.radrum.content;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Texts;

/**
 * One line of an import: a document and what it is called where it comes from, or why it cannot be
 * taken.
 *
 * @param number the line's number in the file, from 1
 * @param fault in words, or null when the line is good
 */
record ImportLine(long number, String sourceId, JsonObject document, @Nullable String fault) {
  private static final JsonObject NOTHING = Json.object().build();
  private static final int LONGEST_SOURCE = 190;

  /** Reads a line as an entry of a type: its keys are fields, renamed as the type's file says. */
  static ImportLine read(long number, String text, ContentType type, Rules rules) {
    try {
      var line = Json.read(text);
      if (!(line.get("id") instanceof JsonString id) || id.getString().isBlank())
        return bad(number, "no id");
      if (id.getString().length() > LONGEST_SOURCE) return bad(number, "the id is too long");
      var document = Documents.tidy(document(line, type));
      var faults = rules.faults(document);
      return faults.isEmpty()
          ? new ImportLine(number, id.getString(), document, null)
          : bad(number, words(faults));
    } catch (JsonException e) {
      return bad(number, "not a JSON object");
    }
  }

  private static ImportLine bad(long number, String fault) {
    return new ImportLine(number, "", NOTHING, fault);
  }

  /** The same line, refused by a guard of its type. */
  ImportLine refused(List<Fault> faults) {
    return bad(number, words(faults));
  }

  private static JsonObject document(JsonObject line, ContentType type) {
    var document = Json.object();
    line.forEach(
        (key, value) -> {
          var field = type.importing().getOrDefault(key, key);
          if (!field.equals("id")) document.add(field, value);
        });
    return document.build();
  }

  private static String words(List<Fault> faults) {
    return faults.stream()
        .map(f -> at(f.pointer()) + Texts.get(Locale.ENGLISH, f.key(), f.arguments().toArray()))
        .collect(Collectors.joining("; "));
  }

  private static String at(@Nullable String pointer) {
    return pointer == null ? "" : pointer + ": ";
  }
}
