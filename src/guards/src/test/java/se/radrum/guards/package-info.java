/** The counting is counted too. */
@NullMarked
package se.radrum.guards;

import org.jspecify.annotations.NullMarked;
