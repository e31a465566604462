package se.radrum.discussion;

import java.util.UUID;

/** Somebody who has keys of their own and so may be called to a circle. */
public record Candidate(UUID member, Participant as) {}
