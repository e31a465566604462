package se.radrum.content;

import java.util.Locale;
import java.util.UUID;

/**
 * A line in the list of those who write.
 *
 * @param published whether everybody sees some version of it
 * @param changed whether the version worked on is another than the published one
 */
public record DraftRow(
    UUID id,
    String type,
    int number,
    Locale locale,
    String state,
    String title,
    boolean published,
    boolean changed) {}
