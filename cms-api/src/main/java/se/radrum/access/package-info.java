/**
 * Who somebody is, and what they may do.
 *
 * <p>The door is {@link se.radrum.access.Access}. A person comes in by a one-time link, chooses a
 * sign-in name, an alias for this council, a password of at least fifteen characters and sets up an
 * authenticator; from then on they sign in with the password and a six-digit code. What they get is
 * a {@link se.radrum.access.Caller}, which only this package can make. Every other door takes the
 * caller as its first argument and says with {@link se.radrum.access.Allowed} which roles it is
 * for; there is no ambient "current user" to forget about.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A sign-in name never leaves the package: lists, logs and events know people by alias or id,
 *       so nobody who sees one can be led to the other.
 *   <li>A wrong name and a wrong password cost the same time and get the same answer.
 *   <li>Guessing slows down whoever guesses, in memory only; an account is never locked, so nobody
 *       can lock somebody else out.
 *   <li>Signing in opens the door and not the content: what the sealed room holds is opened by an
 *       unlock phrase of its own ({@code vault}).
 * </ul>
 */
@NullMarked
package se.radrum.access;

import org.jspecify.annotations.NullMarked;
