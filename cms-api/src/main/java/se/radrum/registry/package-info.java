/**
 * The diary: the public record that something arrived.
 *
 * <p>Whatever somebody writes to the council is an official document the moment it arrives and is
 * registered at once (the Public Access to Information and Secrecy Act, 2009:400, chapter 5,
 * sections 1 and 2), in the same transaction that stores it. The row says the day, a random
 * designation and a subject that is the same for everyone; it names no person and no theme and
 * leads to no case. Who holds the case finds its designation sealed inside it.
 *
 * <p>{@link se.radrum.registry.Inventory} knows what the sealed room stores in the clear, column by
 * column, and tells when the tables differ from that list.
 *
 * <p>The door is {@link se.radrum.registry.Registry}. Invariant: designations are random, so two
 * rows tell nothing about which came first within a day.
 */
@NullMarked
package se.radrum.registry;

import org.jspecify.annotations.NullMarked;
