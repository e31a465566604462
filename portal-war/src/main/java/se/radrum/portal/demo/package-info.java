/**
 * A living council to look at: {@code ./radrum start --demo}.
 *
 * <p>With {@code radrum.demo=true} and nobody in the house yet, {@link se.radrum.portal.demo.Demo}
 * plays a script: people are invited and take their places, the council is founded, editors write,
 * anonymous people submit, moderators read, ask, redact and release, the council decides, the
 * municipality answers. The words are data, {@code demo/*.json} beside this code; they are our own,
 * and nobody in them exists.
 *
 * <p>Everything goes through the doors people go through: the same founding, passwords, one-time
 * codes from the seeds in the script and the injected clock, phrases, consents. No flag lets the
 * demo past anything, so what it shows is what the product does; only the organisation's reader
 * group is added at the vault's own door, since no page does that yet.
 *
 * <p>Invariants: nothing is done where there is a member already; nothing here is imported by
 * anybody.
 */
@NullMarked
package se.radrum.portal.demo;

import org.jspecify.annotations.NullMarked;
