package se.radrum.vault;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import se.radrum.kernel.Started;

/**
 * Looks at the key folder before anybody uses it; a wrong one stops the start, and what it knows to
 * have ended ends in a restored database too.
 */
@Dependent
class KeyFolder {
  void look(
      @Observes @Priority(PLATFORM_BEFORE) Started started,
      Vault vault,
      Endings endings,
      Event<Ended> back) {
    vault.recognise();
    endings.replay(back::fire);
    endings.settle();
  }
}
