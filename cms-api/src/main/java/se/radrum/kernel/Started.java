package se.radrum.kernel;

/**
 * The application stands: every bean is there and the database can be reached. Observe this, and
 * not the container's own start event, which comes before resources can be injected.
 */
public record Started() {}
