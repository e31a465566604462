/**
 * What the council proposes, for those inside: {@code /rad/forslag}. A proposal is drawn up on a
 * page of its own, resting on published voices, and adopted on its page once the council has taken
 * its round.
 */
@NullMarked
package se.radrum.portal.staff.proposal;

import org.jspecify.annotations.NullMarked;
