package se.radrum.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document found.
 *
 * @param id the document's
 * @param score how well it fits; comparable within one answer only
 * @param title its whole title, marked
 * @param snippet the passage that shows best why it was found, marked; the opening when only the
 *     title holds the words
 * @param date the document's
 * @param facets the document's
 * @param details the document's
 */
public record Hit(
    String id,
    float score,
    Marked title,
    Marked snippet,
    @Nullable PartialDate date,
    Map<String, Set<String>> facets,
    Map<String, String> details) {}
