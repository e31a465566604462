/**
 * What people with duties did and read, in a chain that shows when somebody has touched it.
 *
 * <p>Nobody writes here directly. Every event of the house that says {@code by} whom it was done is
 * taken from the change log, in its order, and becomes a note: its number, the day, the event's
 * name and facts, and SHA-256 over the note before and this one. So a writer never waits for a
 * hash, and a note is as durable as the change it tells of. A feature that wants something on
 * record gives its event a fact {@code by} with the id of a member; reading is told the same way as
 * doing.
 *
 * <p>The door is {@link se.radrum.audit.AuditLog}: it lists, and it verifies the whole chain
 * against its end. A changed, left out, exchanged or added note is found, and so is a cut at the
 * end. Whoever can rewrite the whole database could also rewrite the whole chain; against that the
 * end's hash is shown, to be written down now and then where the database is not.
 *
 * <p>Invariants: a note holds ids and facts, never free text; it tells a day and no time; it is
 * never changed and never deleted.
 */
@NullMarked
package se.radrum.audit;

import org.jspecify.annotations.NullMarked;
