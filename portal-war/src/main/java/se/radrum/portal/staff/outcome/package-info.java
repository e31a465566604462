/**
 * Handing over and following up, for strategists and for officials who answer: {@code
 * /rad/resultat}. A page shows one thing to do at a time, the next step of the eight.
 */
@NullMarked
package se.radrum.portal.staff.outcome;

import org.jspecify.annotations.NullMarked;
