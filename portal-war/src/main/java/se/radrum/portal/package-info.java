/**
 * The frame every page hangs in: addresses, languages, words, headers.
 *
 * <p>A request meets three filters in the order {@code web.xml} names them. {@link
 * se.radrum.portal.Headers} says what the browser may do with the answer; {@link
 * se.radrum.portal.OwnHouse} turns away forms that were sent from somewhere else; {@link
 * se.radrum.portal.open.Router} takes the language off the front of the address and looks the rest
 * up in {@link se.radrum.portal.Routes}, the one table of all addresses. A page is then an {@code
 * .xhtml} file under {@code open/} (stateless, plain, for everyone) or {@code staff/} (PrimeFaces,
 * signed in), reached by a forward and closed from outside.
 *
 * <p>A page speaks through three names: <code>#{t['feature.key']}</code> are its words, <code>
 * #{links.to('/om')}</code> is an address in its own language, <code>#{page}</code> is what the
 * address said. What lies behind them is {@link se.radrum.portal.Words}, {@link
 * se.radrum.portal.Links} and {@link se.radrum.portal.Visit}.
 *
 * <p>Invariants: a public GET never sets a cookie; a public POST always ends in a 303; no filter
 * reads a parameter, because the resource behind it is to read the body.
 */
@NullMarked
package se.radrum.portal;

import org.jspecify.annotations.NullMarked;
