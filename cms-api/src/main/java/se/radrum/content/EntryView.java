package se.radrum.content;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published entry in one language, as everybody sees it.
 *
 * @param number the one in its address
 * @param sourceId what it is called where it comes from, or null
 * @param version the number of the published version
 * @param writtenOn the day the published version was written
 * @param date the entry's own date: a year, a month or a day, or null
 * @param fields the document, as the type's schema says
 * @param relations relation → the published entries it leads to, in order
 */
public record EntryView(
    UUID id,
    String type,
    int number,
    Origin origin,
    @Nullable String sourceId,
    Locale locale,
    int version,
    LocalDate publishedOn,
    LocalDate writtenOn,
    String title,
    @Nullable String date,
    JsonObject fields,
    Map<String, List<UUID>> relations) {

  public EntryView {
    relations = Map.copyOf(relations);
  }

  /** A text field; empty when the entry has none of that name. */
  public String text(String field) {
    return fields.getString(field, "");
  }

  /** The entries a relation leads to. */
  public List<UUID> related(String relation) {
    return relations.getOrDefault(relation, List.of());
  }
}
