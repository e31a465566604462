package se.radrum.moderation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for a human. Never its text.
 *
 * @param id the case's or the post's
 * @param kind the last part of a text key: {@code new}, {@code answered}, {@code consented}, {@code
 *     post} …
 * @param since the day it came
 * @param first whether it goes before everything else
 * @param report whether a report about a child is still to be made
 */
public record Waiting(UUID id, String kind, LocalDate since, boolean first, boolean report) {}
