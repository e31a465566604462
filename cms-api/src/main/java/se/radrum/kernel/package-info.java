/** What every feature speaks in: ids, problems, pages of results, the clock, texts. */
@NullMarked
package se.radrum.kernel;

import org.jspecify.annotations.NullMarked;
