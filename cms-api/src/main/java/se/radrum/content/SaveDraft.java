package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new version of an entry in one language, and where it leads.
 *
 * @param relations where it is to lead, or null to leave that as it is
 * @param basedOn the number of the version the writer started from; 0 for a language the entry is
 *     not yet in
 */
public record SaveDraft(
    UUID id, Locale locale, JsonObject fields, @Nullable Relations relations, int basedOn) {
  public SaveDraft {
    fields = Documents.tidy(fields);
  }

  /** Words alone. */
  public SaveDraft(UUID id, Locale locale, JsonObject fields, int basedOn) {
    this(id, locale, fields, null, basedOn);
  }
}
