package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes a new version of an entry in one language.
 *
 * @param basedOn the number of the version the writer started from; 0 for a language the entry is
 *     not yet in
 */
public record SaveDraft(UUID id, Locale locale, JsonObject fields, int basedOn) {
  public SaveDraft {
    fields = Documents.tidy(fields);
  }
}
