/**
 * Owns the world: the data folder, the database, the migrations, the settings and the server. The
 * war owns the product. {@link se.radrum.launcher.Launcher} reads the command; {@link
 * se.radrum.launcher.World} opens and closes everything in order; nobody configures a server by
 * hand.
 */
@NullMarked
package se.radrum.launcher;

import org.jspecify.annotations.NullMarked;
