/**
 * The public rooms. Pages here are stateless and plain: no component library, no script they need,
 * no session, no cookie. {@link se.radrum.portal.open.Router} leads every address of the house to
 * its page, {@link se.radrum.portal.open.Leave} leads a person out of it in one move. Each feature
 * has a package below this one, beside its pages in {@code webapp/open/<feature>}.
 */
@NullMarked
package se.radrum.portal.open;

import org.jspecify.annotations.NullMarked;
