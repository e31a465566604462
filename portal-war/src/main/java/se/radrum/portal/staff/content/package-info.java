/**
 * The rooms of those who write what everybody sees: the list of entries, and the form one is
 * written in.
 *
 * <p>The form is made from the type's own file, field by field, so that a type laid in {@code
 * data/types/} has one without a line of code. {@link se.radrum.portal.staff.content.WritingPage}
 * turns what was typed into a document with {@link se.radrum.portal.staff.content.Sheet}, and hands
 * it to the doors of {@code content}, which know the rules; what they refuse is shown at each field
 * and in a summary, and nothing that was typed is lost.
 */
@NullMarked
package se.radrum.portal.staff.content;

import org.jspecify.annotations.NullMarked;
