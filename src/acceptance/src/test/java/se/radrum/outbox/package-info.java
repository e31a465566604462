/** What tests inside the server need of the change log that nobody else may touch. */
@NullMarked
package se.radrum.outbox;

import org.jspecify.annotations.NullMarked;
