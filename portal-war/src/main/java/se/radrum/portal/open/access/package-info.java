/**
 * Coming in: the pages of signing in, of the second step, and of the one-time link. They are public
 * pages like all others, stateless and without a cookie until something is sent; what was wrong
 * with it is found again through {@link se.radrum.access.Attempts}.
 */
@NullMarked
package se.radrum.portal.open.access;

import org.jspecify.annotations.NullMarked;
