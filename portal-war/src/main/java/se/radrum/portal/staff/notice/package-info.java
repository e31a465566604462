/** What somebody follows in the library, and where letters about it go. */
@NullMarked
package se.radrum.portal.staff.notice;

import org.jspecify.annotations.NullMarked;
