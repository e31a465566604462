/**
 * What somebody sends as a file is opened here and nowhere else: in a process of its own, started
 * for one file and ended with it. It takes the file from its standard input, paints every page of
 * it anew, and gives the paintings as JPEG on its standard output. What was in the file and is not
 * to be seen, places, names, scripts, other files, does not come along.
 *
 * <p>Nothing of the file is trusted, so the process has nothing to take: a small memory, a short
 * time, no settings, no keys, no database. {@link se.radrum.cleaner.Walls} lets it open no
 * connection, start no program and write no file, and whoever starts it adds what the machine has
 * ({@code sandbox.Child} in {@code cms-api}).
 *
 * <p>The answer begins with a line: {@code pages N}, followed by N times a length in four bytes and
 * a JPEG; or {@code refused WORD}, where the word is one of {@link
 * se.radrum.cleaner.Refused.Reason}. No answer at all means that the file broke the process, which
 * is a refusal too.
 */
@NullMarked
package se.radrum.cleaner;

import org.jspecify.annotations.NullMarked;
