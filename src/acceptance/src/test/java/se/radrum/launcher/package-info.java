/** The database of the tests that run inside the server. */
@NullMarked
package se.radrum.launcher;

import org.jspecify.annotations.NullMarked;
