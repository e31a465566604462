/**
 * Where a human decides, and the door between the rooms.
 *
 * <p>{@link se.radrum.moderation.Desk} is one queue for everything that waits for somebody on the
 * staff. The queue shows no text, only what kind of thing waits and since which day; a text is
 * opened one at a time, by a moderator whose own unlock phrase opens it, and that it was opened is
 * on record.
 *
 * <p>{@link se.radrum.moderation.Release} is <em>the</em> door: the one class through which text
 * may pass from the sealed room to the open one, and a test on the imports keeps it so. Words pass
 * only when
 *
 * <ol>
 *   <li>nothing that was struck, and nothing a check recognises as pointing somebody out, is left;
 *   <li>the author has agreed to these very words: the consent names their hash;
 *   <li>a human has decided, and somebody else than whoever proposed the words has read them,
 *       wherever the case has two readers.
 * </ol>
 *
 * What passes becomes an entry with the origin {@code council}. The case remembers which, sealed;
 * the entry remembers nothing of the case. When a consent is taken back the entry is taken away.
 */
@NullMarked
package se.radrum.moderation;

import org.jspecify.annotations.NullMarked;
