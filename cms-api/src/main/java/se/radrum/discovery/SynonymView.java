package se.radrum.discovery;

import java.util.UUID;

/** A line of the list of synonyms. */
public record SynonymView(UUID id, String line) {}
