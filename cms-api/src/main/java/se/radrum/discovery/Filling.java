package se.radrum.discovery;

/**
 * The index is being filled from everything that is published.
 *
 * @param done how many entries have been put in
 * @param of how many there are
 */
public record Filling(long done, long of) {}
