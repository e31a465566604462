/**
 * Finding things in the open room.
 *
 * <p>The door is {@link se.radrum.discovery.Discovery}: a {@link se.radrum.discovery.SearchLibrary}
 * goes in, a {@link se.radrum.discovery.SearchResult} comes out, for {@code /bibliotek} and {@code
 * GET /api/v1/search} alike. How words are found is the business of {@link se.radrum.search}, which
 * knows nothing of entries; what an entry is to a searcher (its title, its body, what one may
 * narrow by, its date) is said by its type's file, so a new type is found without code.
 *
 * <p>Where a model of language is set (a server outside the house, decision 23), {@link
 * se.radrum.discovery.Placing} asks it by the clock where entries lie in its space of meanings, and
 * files them again with the answer. A search goes on without a model that does not answer.
 *
 * <p>{@link se.radrum.discovery.Census} counts the library's own words beside everything else; what
 * they teach is one list for all nodes ({@link se.radrum.discovery.LibraryWords}, decision 24).
 *
 * <p>A search is its address ({@link se.radrum.discovery.LibraryAddress}), the same for everybody
 * who asks the same, so it can be kept, followed as a feed and taken away as a list without anybody
 * being known. {@link se.radrum.discovery.SearchDesk} is the editors' door: how words are
 * understood, whether what ought to be found is ({@link se.radrum.discovery.Relevance}), and what
 * was looked for in vain ({@link se.radrum.discovery.Misses}: words, how often and a day, in memory
 * only).
 *
 * <p>{@link se.radrum.discovery.Indexer} follows the change log and re-reads what changed by id.
 * Each node has an index of its own in {@code data/index}, or all share one in a cluster; how far
 * it has read the log is kept in the index, committed together with what was read, so that a kill
 * at any moment loses nothing and doubles nothing. An index that is new, damaged, of another
 * version or behind the log's tail is filled from everything that is published; {@link
 * se.radrum.discovery.Filling} tells visitors how far that has come, and what can be answered from
 * before is. When words are taken apart otherwise only what has them is filed again ({@link
 * se.radrum.discovery.Rereading}), beside what comes in; a node that is stopped before it is done
 * fills its index when it starts.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>What is not published is not in the index, nor are its words in the vocabulary: it is in no
 *       hit, count, suggestion, correction or likeness from the moment the index has taken the
 *       change. An index that is behind, being filled or with much before it, answers from before:
 *       whatever is not published any more is left out of its hits, though its words and counts
 *       last until it has taken that.
 *   <li>Nothing is known of who searches: no line in a log, no cookie, no row. Where a model of
 *       language is set, the words of plain questions that are ordered by best match are sent to
 *       it; nothing goes with them of who asked.
 *   <li>An entry is one document: its words in every language it has, its title in Swedish where it
 *       has one.
 *   <li>The index can be thrown away.
 * </ul>
 */
@NullMarked
package se.radrum.discovery;

import org.jspecify.annotations.NullMarked;
