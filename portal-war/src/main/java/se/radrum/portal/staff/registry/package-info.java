/**
 * What the registrar keeps in order: how long each class of letters stays, and by which decision.
 */
@NullMarked
package se.radrum.portal.staff.registry;

import org.jspecify.annotations.NullMarked;
