package se.radrum.audit;

/**
 * Whether the chain holds.
 *
 * @param whole true when no note was changed, left out, exchanged or added
 * @param notes how many notes there should be
 * @param broken the number of the first note that does not hold; 0 when all do
 * @param end the hash of the last note in hexadecimal, to be written down elsewhere
 */
public record Verdict(boolean whole, long notes, long broken, String end) {}
