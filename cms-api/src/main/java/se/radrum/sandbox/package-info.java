/**
 * Where files from elsewhere are opened: in a process of their own, one for each file, that may
 * reach nothing and is ended in time. {@link se.radrum.sandbox.Child} starts it and hears it out;
 * the programs themselves lie in {@code src/cleaner}, on nobody else's class path. {@code
 * attachment} has what was sent along painted anew there, {@code content} has the words of papers
 * read.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A file that breaks its process, or takes too long, breaks nothing else, and is answered for
 *       all the same.
 *   <li>An answer is believed no further than its reader understands it.
 *   <li>What is known here of a file is its bytes: no name, no owner, no case.
 * </ul>
 */
@NullMarked
package se.radrum.sandbox;

import org.jspecify.annotations.NullMarked;
