package se.radrum.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to list for those who write.
 *
 * @param type a type's name, or null for every type
 * @param state a state, or null for every state
 * @param locale a language, or null for every language
 * @param title words the title contains, or null
 * @param page from 1
 * @param limit 1 to 100
 */
public record DraftQuery(
    @Nullable String type,
    @Nullable String state,
    @Nullable Locale locale,
    @Nullable String title,
    int page,
    int limit) {
  public DraftQuery {
    page = Math.max(1, page);
    limit = Math.min(100, Math.max(1, limit));
  }
}
