package se.radrum.content;

import java.util.Locale;
import java.util.UUID;

/**
 * Takes an entry in one language along its workflow.
 *
 * @param transition the name it has in the type's file, such as {@code publish}
 */
public record Move(UUID id, Locale locale, String transition) {}
