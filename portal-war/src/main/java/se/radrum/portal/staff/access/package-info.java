/** One's own table in the council, its members, its founding, and the keys people carry. */
@NullMarked
package se.radrum.portal.staff.access;

import org.jspecify.annotations.NullMarked;
