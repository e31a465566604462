/**
 * What keeps the promises, counted. A <em>guard</em> is a test class with the tag {@code
 * guard:<name>}, in whatever module the code it guards stands; one name may stand on several
 * classes. What it measured it gives to JUnit's own {@code TestReporter}, a name and a figure:
 *
 * <pre>{@code
 * @Tag("guard:kod")
 * class CodeTest {
 *   @Test
 *   void noTwoCodesAreAlike(TestReporter figures) {
 *     int codes = Share.of(10_000, 1_000_000);
 *     …
 *     figures.publishEntry("codes made, alike among them", codes + ", " + alike);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link se.radrum.guards.Ledger} hears of it, prints {@code guard:kod 12 passed, 0 failed} with
 * the figures, and keeps the table in {@code src/docs/security.md}. {@link se.radrum.guards.Share}
 * says how much of a long check is done every day. This module is on the class path of tests only.
 */
@NullMarked
package se.radrum.guards;

import org.jspecify.annotations.NullMarked;
