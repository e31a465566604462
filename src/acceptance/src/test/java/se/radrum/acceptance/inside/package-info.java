/**
 * Tests inside Payara Micro: wiring, transactions with the change log, JPQL on MariaDB. All share
 * one server and one database ({@link se.radrum.acceptance.inside.Deployed}), so each works with
 * rows of its own.
 */
@NullMarked
package se.radrum.acceptance.inside;

import org.jspecify.annotations.NullMarked;
