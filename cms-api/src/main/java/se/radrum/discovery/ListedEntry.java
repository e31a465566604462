package se.radrum.discovery;

import se.radrum.discovery.SearchResult.Found;

/**
 * An entry on a list to take away.
 *
 * @param whose whose words it is, in words
 * @param address the whole address of its page
 */
public record ListedEntry(Found found, String whose, String address) {}
