package se.radrum.content;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One version in an entry's history.
 *
 * @param n its number in this language, from 1
 * @param author the member who wrote it; all zeros for an import
 * @param published whether it is the one everybody sees
 * @param working whether it is the one worked on
 */
public record VersionView(
    Locale locale, int n, UUID author, LocalDate writtenOn, boolean published, boolean working) {}
