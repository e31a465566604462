/**
 * The council's own conversations: {@code /rad/kretsar}. What is said in a circle is shown to who
 * has given their unlock phrase; a moderator decides here on what waits.
 */
@NullMarked
package se.radrum.portal.staff.discussion;

import org.jspecify.annotations.NullMarked;
