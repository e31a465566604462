package se.radrum.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What is known of a submission without any key.
 *
 * @param received the day it came
 * @param first whether it goes before everything else
 * @param expires the month it is looked at for disposal
 */
public record SubmissionRow(
    UUID id, LocalDate received, State state, boolean first, YearMonth expires) {}
