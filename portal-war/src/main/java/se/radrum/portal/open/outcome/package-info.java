/**
 * What it led to: {@code /resultat} lists everything the council has handed over and what became of
 * it, also when the answer was no and when it is late; {@code /resultat/{number}} is the permanent
 * address of one. {@link se.radrum.portal.open.outcome.Rooms} turns the eight steps into words, for
 * these pages and for whoever comes back with a code.
 */
@NullMarked
package se.radrum.portal.open.outcome;

import org.jspecify.annotations.NullMarked;
