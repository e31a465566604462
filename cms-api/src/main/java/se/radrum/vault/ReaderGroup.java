package se.radrum.vault;

import java.util.UUID;

/** A group somebody may choose as readers of what they write. */
public record ReaderGroup(UUID id, String name) {}
