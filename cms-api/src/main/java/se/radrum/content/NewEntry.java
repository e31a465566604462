package se.radrum.content;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins an entry, as a draft in one language.
 *
 * @param fields as the type's schema says; may be unfinished
 * @param sourceId what it is called where it comes from, unique within the type
 * @param relations relation → the entries it leads to, in order
 */
public record NewEntry(
    @NotBlank(message = "content.type.missing") String type,
    Locale locale,
    JsonObject fields,
    Origin origin,
    @Nullable @Size(max = 190, message = "content.source.long") String sourceId,
    Map<String, List<UUID>> relations) {

  public NewEntry {
    fields = Documents.tidy(fields);
    relations = Map.copyOf(relations);
  }

  /** An entry with neither source nor relations. */
  public NewEntry(String type, Locale locale, JsonObject fields, Origin origin) {
    this(type, locale, fields, origin, null, Map.of());
  }
}
