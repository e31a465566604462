package se.radrum.portal.open.feedback;

/**
 * One of the eight rooms words pass on their way.
 *
 * @param kind how it is drawn: done, now, wait, "done no"
 * @param key the text key of its name
 * @param detail a day, or where things are
 */
public record Room(String kind, String key, String detail) {}
