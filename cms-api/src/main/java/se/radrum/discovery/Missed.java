package se.radrum.discovery;

import java.time.LocalDate;

/**
 * Something people looked for and did not find.
 *
 * @param times how often, since the server started
 * @param day the last day it was
 */
public record Missed(String words, int times, LocalDate day) {}
