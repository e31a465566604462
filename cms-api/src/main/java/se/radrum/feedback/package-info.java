/**
 * What people write to the council without saying who they are, and the conversation that follows.
 *
 * <p>The door is {@link se.radrum.feedback.FeedbackBox}. Somebody submits what would have helped
 * and gets a code; with the code they read what the council writes, answer, say yes or no to the
 * exact words that would become public, and take it all back. Staff reach the same case through
 * {@code moderation}, with keys of their own; this door asks only that the case is open, and a case
 * can be opened by its code or by a reader's phrase and in no other way.
 *
 * <p>What somebody is writing lives between two steps in memory only ({@link
 * se.radrum.feedback.Slips}); each step of {@code /skriv} is a POST that ends in a redirect, so the
 * browser keeps no copy of the text.
 *
 * <p>Where the house accepts files one more step takes them ({@link se.radrum.feedback.Choosing}):
 * what {@code attachment} has painted anew lies beside the draft, and with the submission each page
 * is sealed in its case ({@link se.radrum.feedback.SentFiles}).
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>In the clear lie a random id, a day, a state, a retention class and a month; all else is
 *       sealed.
 *   <li>The author never sees their own text again; only replies, and the words to approve.
 *   <li>A consent is to the hash of the very words, heading and text; other words need another.
 *   <li>The same form sent twice is one case with one code.
 *   <li>A code that is wrong, taken back or deleted gets the same answer.
 * </ul>
 */
@NullMarked
package se.radrum.feedback;

import org.jspecify.annotations.NullMarked;
