package se.radrum.access;

/**
 * Somebody who carries keys, or should.
 *
 * @param member who
 * @param ready whether they have chosen an unlock phrase
 */
public record Keyholder(MemberView member, boolean ready) {}
