/**
 * The product as shipped, through HTTP and a real browser. One instance with the demo council is
 * started for the whole run ({@link se.radrum.acceptance.Product#shared()}); a test that kills or
 * restarts starts its own.
 */
@NullMarked
package se.radrum.acceptance;

import org.jspecify.annotations.NullMarked;
