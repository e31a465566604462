package se.radrum.kernel;

/** The application is about to end: every bean and the database can still be reached, for now. */
public record Stopping() {}
