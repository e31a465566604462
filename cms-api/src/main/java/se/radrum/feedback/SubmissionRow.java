package se.radrum.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a submission without any key.
 *
 * @param received the day it came
 * @param first whether it goes before everything else
 * @param retention its class, by which it is decided how long it is kept
 */
public record SubmissionRow(
    UUID id, LocalDate received, State state, boolean first, String retention) {}
