/**
 * The two journeys of whoever writes to the council: {@code /skriv} and {@code /svar}. Each is one
 * address with one title; what is shown depends on what the cookie's token opens in memory. The
 * pages only read; every form goes to a resource and comes back by a redirect.
 */
@NullMarked
package se.radrum.portal.open.feedback;

import org.jspecify.annotations.NullMarked;
