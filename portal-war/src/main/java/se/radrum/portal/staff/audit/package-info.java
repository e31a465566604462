/** The log as the administrator and the registrar read it. */
@NullMarked
package se.radrum.portal.staff.audit;

import org.jspecify.annotations.NullMarked;
