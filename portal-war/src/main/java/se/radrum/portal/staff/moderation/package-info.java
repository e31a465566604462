/**
 * The desk: the queue, a case from it, a post from a circle. The queue never shows text; a text is
 * opened one at a time, with the reader's own keys, and nothing of it stays in the session: each
 * request reads it anew.
 */
@NullMarked
package se.radrum.portal.staff.moderation;

import org.jspecify.annotations.NullMarked;
