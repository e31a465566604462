/**
 * The council's own conversations.
 *
 * <p>The door is {@link se.radrum.discussion.Circles}. A circle is some members around a theme; in
 * it there are threads, and in a thread there are posts. Everything said lies in a sealed case of
 * the circle's own, opened by an inner reader group that is made of its members; whoever reads or
 * writes has given their unlock phrase first. A post is held until a moderator has let it through,
 * or refused it with a reason that its author reads.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A post shows an alias, a seat and a day. Who wrote it lies sealed with it, and is used for
 *       one thing: to show authors what became of their own.
 *   <li>Nobody lets their own post through.
 *   <li>The tables hold marks, random ids and days; neither text nor author nor order.
 *   <li>Events tell that something waits or was decided, and by which moderator; never what was
 *       said, by whom or when.
 *   <li>Nothing here reaches the open room. Whoever draws up a proposal writes it anew.
 * </ul>
 */
@NullMarked
package se.radrum.discussion;

import org.jspecify.annotations.NullMarked;
