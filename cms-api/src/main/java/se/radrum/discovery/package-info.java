/**
 * Finding things in the open room.
 *
 * <p>The door is {@link se.radrum.discovery.Discovery}: a {@link se.radrum.discovery.SearchLibrary}
 * goes in, a {@link se.radrum.discovery.SearchResult} comes out, for {@code /bibliotek} and {@code
 * GET /api/v1/search} alike. How words are found is the business of {@link se.radrum.search}, which
 * knows nothing of entries; what an entry is to a searcher (its title, its body, what one may
 * narrow by, its date) is said by its type's file, so a new type is found without code.
 *
 * <p>{@link se.radrum.discovery.Indexer} follows the change log and re-reads what changed by id.
 * Each node has an index of its own in {@code data/index}; how far it has read the log is kept in
 * the index, committed together with what was read, so that a kill at any moment loses nothing and
 * doubles nothing. An index that is new, damaged, of another version or behind the log's tail is
 * filled from everything that is published.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>What is not published is not in the index, nor are its words in the vocabulary.
 *   <li>An entry is one document: its words in every language it has, its title in Swedish where it
 *       has one.
 *   <li>The index can be thrown away.
 * </ul>
 */
@NullMarked
package se.radrum.discovery;

import org.jspecify.annotations.NullMarked;
