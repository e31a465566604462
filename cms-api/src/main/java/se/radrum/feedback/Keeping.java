package se.radrum.feedback;

import se.radrum.registry.Retention;

/**
 * How a class of submissions stands.
 *
 * @param over how many are past their month and still here
 * @param waiting how many of those stay because somebody waits for an answer
 */
public record Keeping(Retention rule, int over, int waiting) {}
