package se.radrum.discovery;

import org.jspecify.annotations.Nullable;

/**
 * A search with one of its ways of narrowing given up.
 *
 * @param way the one given up, or null for the time
 * @param search what is left
 * @param total how many that finds; more than 0
 */
public record Wider(@Nullable Narrowing way, SearchLibrary search, long total) {}
