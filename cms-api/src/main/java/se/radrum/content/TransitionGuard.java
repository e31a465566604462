package se.radrum.content;

import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Caller;

/**
 * A condition a type's file asks for by name before a transition: "adopted only after a round". A
 * CDI bean with {@code @Named} of that name.
 */
public interface TransitionGuard {
  /**
   * Lets the transition pass, in its own transaction.
   *
   * @throws se.radrum.kernel.Problem CONFLICT, with words for whoever tried, when it may not
   */
  void check(Caller by, UUID entry, Locale locale);
}
