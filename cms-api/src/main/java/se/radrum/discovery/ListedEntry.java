package se.radrum.discovery;

import se.radrum.discovery.SearchResult.Found;

/**
 * An entry on a list to take away.
 *
 * @param whose whose words it is, in words
 * @param reference its official number, as written on it; empty where it has none
 * @param author who wrote it, as it says itself; empty where it does not
 * @param address the whole address of its page
 */
public record ListedEntry(
    Found found, String whose, String reference, String author, String address) {}
