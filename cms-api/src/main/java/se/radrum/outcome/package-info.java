/**
 * What became of what the council asked for: handed over, answered, promised, done, felt, told.
 *
 * <p>The door is {@link se.radrum.outcome.Outcomes}. An outcome is an entry of type {@code
 * outcome}; each step somebody takes here writes into it through the doors of {@code content}, with
 * the day the step was taken, and is seen by everybody once a strategist has published it. How far
 * an outcome has come, and whether it is late, is never stored: it is derived from the days and the
 * clock, so that a promise grows late by itself and in public.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Only an adopted proposal is handed over, and the entry leads back to it.
 *   <li>An answer has a reason, whichever it is. It is given once; nobody changes it afterwards.
 *   <li>The municipality answers; what the council said stays as it was handed over.
 *   <li>How many voices an outcome rests on is shown from five, and as none below.
 *   <li>Whoever comes back with a code is shown the same steps, in neutral words.
 * </ul>
 */
@NullMarked
package se.radrum.outcome;

import org.jspecify.annotations.NullMarked;
