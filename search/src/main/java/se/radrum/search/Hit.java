package se.radrum.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radrum.search.PaperPage.Place;

/**
 * One document found.
 *
 * @param id the document's
 * @param score how well it fits; comparable within one answer only
 * @param title its whole title, marked
 * @param snippet the passage that shows best why it was found, marked; the opening when only the
 *     title holds the words
 * @param snippetLanguage the tag of the language the snippet is translated into, or null where it
 *     is the document's own
 * @param place the page of a paper the snippet stands on, or null where it is the document's own
 * @param date the document's
 * @param facets the document's
 * @param details the document's
 */
public record Hit(
    String id,
    float score,
    Marked title,
    Marked snippet,
    @Nullable String snippetLanguage,
    @Nullable Place place,
    @Nullable PartialDate date,
    Map<String, Set<String>> facets,
    Map<String, String> details) {

  /** The same, with another score. */
  Hit scored(float other) {
    return new Hit(id, other, title, snippet, snippetLanguage, place, date, facets, details);
  }
}
