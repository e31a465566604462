/**
 * What somebody sends as a file, until it is clean; off unless {@code radrum.attachment.accept}
 * says otherwise. The door is {@link se.radrum.attachment.Attachments}.
 *
 * <p>A form that carries files is read in memory, part by part ({@link
 * se.radrum.attachment.SentForm}): no part is ever a file on disk, and the name a file had is not
 * read. Each file is told by what is in it, is looked at by ClamAV where there is one, and is
 * handed to a process of its own that paints what is to be seen in it anew ({@code src/cleaner}).
 * What comes back, a JPEG a page, is all that is kept; the original is forgotten with the request.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>What is in flight is bounded for the whole house, and one file is cleaned at a time.
 *   <li>Whatever a file does to the process, the answer is a refusal in words, within the time
 *       there is.
 *   <li>Nothing here knows a case, a key or a table; {@code feedback} seals what is clean.
 * </ul>
 */
@NullMarked
package se.radrum.attachment;

import org.jspecify.annotations.NullMarked;
