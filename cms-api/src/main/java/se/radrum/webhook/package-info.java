/**
 * Tells other systems that something has been published, as Standard Webhooks 1.0.0 describes it.
 *
 * <p>The door is {@link se.radrum.webhook.Webhooks}: an administrator names an address and is shown
 * a signing secret once. {@code Announcing} follows the change log and writes, in the transaction
 * that moves its cursor, one delivery a receiver; so what is published is told exactly once, and a
 * slow receiver delays nobody else. {@code Couriers} carry deliveries that are due: a row is
 * claimed with {@code for update skip locked}, sent, and what came of it is written while the claim
 * is still held, so two couriers, on one node or several, never carry the same row at once.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A message is thin: what happened, ids and addresses of what is public anyway. Nothing of
 *       the sealed room can be in it, because only entries are told of.
 *   <li>{@code webhook-id} is the same at every try; the time and the signature are new at each.
 *   <li>A try is made at once and then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24
 *       h; a receiver may ask for a longer wait, and one that answers 410 is told no more.
 *   <li>Messages go to public addresses over TLS only. The address that was checked is the address
 *       that is called: the name is looked up once.
 *   <li>The secret lies sealed, under a key that is not in the database.
 *   <li>What is imported in bulk is not told.
 * </ul>
 */
@NullMarked
package se.radrum.webhook;

import org.jspecify.annotations.NullMarked;
