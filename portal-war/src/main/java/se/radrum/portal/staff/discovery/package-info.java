/**
 * Where an editor sees to that people find: {@code /rad/sok} shows how words are understood, tries
 * the searches that ought to find something, and lists what was looked for in vain.
 */
@NullMarked
package se.radrum.portal.staff.discovery;

import org.jspecify.annotations.NullMarked;
