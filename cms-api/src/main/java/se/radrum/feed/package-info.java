/**
 * What is new, for feed readers: Atom 1.0 (RFC 4287) and JSON Feed 1.1 at {@code
 * /feeds/<type>.atom} and {@code .json}, in the language of the address.
 *
 * <p>The door is {@link se.radrum.feed.Feeds}. A feed holds the latest fifty entries of a type,
 * without those that were imported; it is written anew each time it is asked for, and whoever has
 * the same one already is told so.
 *
 * <p>A search of the library can be followed too: {@code /feeds/bibliotek.atom?q=…} holds the fifty
 * newest entries the same search finds on the page. Nothing is kept about whoever follows it; the
 * address is the saved search.
 *
 * <p>Invariants: an entry's id is a tag (RFC 4151) made of the configured authority, the entry's id
 * and its language, and never changes; {@code updated} is the day the published version was
 * written, so it moves when the words do and at nothing else. Days are told as their first moment
 * in Sweden: the house knows no closer time.
 */
@NullMarked
package se.radrum.feed;

import org.jspecify.annotations.NullMarked;
