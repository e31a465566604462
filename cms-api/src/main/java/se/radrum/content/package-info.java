/**
 * The open room: everything the council says to the world, as entries of a headless content system.
 *
 * <p>A <em>type</em> is a file ({@link se.radrum.content.Types}): its fields as JSON Schema
 * 2020-12, its relations, its workflow, what the index sees, its words in Swedish and English. The
 * house's own lie in {@code types/} beside this code, a municipality's in {@code data/types/}, in
 * the same form; a new kind of public thing is a new file and no code.
 *
 * <p>An <em>entry</em> has a type, a number in its address that is allotted once, and an origin. It
 * has a <em>variant</em> for each language, and a variant has <em>versions</em>, which are only
 * ever added. One version is worked on, one may be published, and they need not be the same: what
 * is being written is never seen before it is published. <em>Relations</em> belong to the entry and
 * are resolved when read, so that publishing in another order, or taking away and putting back,
 * loses nothing.
 *
 * <p>The doors: {@link se.radrum.content.Editing} writes, {@link se.radrum.content.Publishing}
 * takes an entry along its workflow, {@link se.radrum.content.ContentLibrary} answers what is
 * published, {@link se.radrum.content.Importing} and {@link se.radrum.content.Exporting} carry many
 * at once, {@link se.radrum.content.Media} takes documents that go with entries: the file lies in
 * {@code data/media} under its hash, its words beside its row, read once in a process of its own
 * ({@code sandbox}). {@code /api/v1/contents} and {@code /jsonapi} are two skins over the library.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Only {@code ContentLibrary} is for everybody, and it shows published versions only.
 *   <li>A draft may be unfinished; what is published fits its type's schema to the last field.
 *   <li>Who saves names the version it was based on; a second editor is told, never overwritten.
 *   <li>A document is fetched and found only while the published words of an entry name it.
 *   <li>All that is wrong with an entry is said at once, with a JSON pointer to each field.
 * </ul>
 */
@NullMarked
package se.radrum.content;

import org.jspecify.annotations.NullMarked;
