/**
 * Letters to members who have asked to be told when the library has something new.
 *
 * <p>The door is {@link se.radrum.notice.Notices}: somebody signed in keeps a search of the
 * library, gives an address and types the code that was sent there. {@link
 * se.radrum.notice.MorningRound} looks once a morning what came out since, and sends at most one
 * letter a day. {@code Leaving} follows the change log and forgets everything of who has left.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A letter says that there is something to read, and where to sign in; never what, nor what
 *       was searched for. Its subject, sender and addresses are neutral.
 *   <li>Only who is signed in is written to, and only at an address they have shown to be theirs.
 *       The public follows a search by its address alone (decision 12).
 *   <li>Addresses and searches lie sealed, under a key that is not in the database.
 *   <li>Letters leave this machine over TLS only; a mail server on the machine itself may go
 *       without.
 *   <li>What came out on a day is told the morning after or later, once; a letter that could not be
 *       sent is tried again within the hour.
 * </ul>
 */
@NullMarked
package se.radrum.notice;

import org.jspecify.annotations.NullMarked;
