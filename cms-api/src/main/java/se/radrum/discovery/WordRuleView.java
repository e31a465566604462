package se.radrum.discovery;

import java.util.UUID;

/** A line by which editors have said how words are understood. */
public record WordRuleView(UUID id, String line) {}
