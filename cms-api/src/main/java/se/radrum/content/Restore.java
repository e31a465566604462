package se.radrum.content;

import java.util.Locale;
import java.util.UUID;

/**
 * Makes an earlier version the one worked on again, as a new version.
 *
 * @param n the version to take up
 * @param basedOn the version that is worked on now
 */
public record Restore(UUID id, Locale locale, int n, int basedOn) {}
