/**
 * The change log: the one way on from a commit to everything that follows from it.
 *
 * <p>A door appends an event in its own transaction ({@link se.radrum.outbox.ChangeLog#append});
 * the row gets a sequence number that grows in commit order, so a reader that has seen number n
 * never misses a smaller one. After the commit each {@link se.radrum.outbox.Subscriber} is handed
 * the rows past its own cursor, in order, at least once. A subscriber re-reads the state by the ids
 * in the event and is idempotent; the index and every cache can be thrown away and rebuilt from the
 * log's tail and the tables.
 *
 * <p>Invariants: a row is an event's name, ids and facts and never free text; rows older than every
 * cursor are pruned; events of the sealed room carry no time.
 */
@NullMarked
package se.radrum.outbox;

import org.jspecify.annotations.NullMarked;
