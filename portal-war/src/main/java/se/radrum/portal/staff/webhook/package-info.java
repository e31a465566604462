/**
 * Who is told when something is published: {@code /rad/webhookar}, for whoever connects systems.
 */
@NullMarked
package se.radrum.portal.staff.webhook;

import org.jspecify.annotations.NullMarked;
