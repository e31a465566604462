/**
 * The council's own rooms, behind sign-in.
 *
 * <p>{@link se.radrum.portal.staff.Doorkeeper} looks at every request before anything else does:
 * whoever has a session becomes a {@link se.radrum.access.Caller} with today's roles, and everybody
 * else is led to the sign-in page when they ask for a room. A page gets the caller from {@link
 * se.radrum.access.Presence}, or as {@code #{me}}, and hands it on to the doors, which ask for the
 * roles.
 *
 * <p>What the sealed room holds needs a second thing: keys opened by an unlock phrase, which {@link
 * se.radrum.access.OpenKeys} carries from request to request, sealed under a cookie. Pages here are
 * stateful and built with PrimeFaces, under a policy with a nonce; each feature has a package below
 * this one, beside its pages in {@code webapp/staff/<feature>}. A bean takes who is signed in from
 * {@code #{me}} and hands it to the door, which decides.
 */
@NullMarked
package se.radrum.portal.staff;

import org.jspecify.annotations.NullMarked;
