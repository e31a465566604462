package se.radrum.outcome;

/**
 * An outcome as those see it who work with it.
 *
 * @param outcome with what is written and not yet published
 * @param published whether everybody sees some version of it
 * @param changed whether something is written that nobody sees yet
 */
public record OutcomeDraft(OutcomeView outcome, boolean published, boolean changed) {}
