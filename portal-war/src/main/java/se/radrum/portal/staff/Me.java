package se.radrum.portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;

/** Lets pages say {@code #{me}}: whoever is signed in, or null. */
@RequestScoped
public class Me {
  @Inject private Presence presence;

  @Produces
  @Named("me")
  @Nullable Caller me() {
    return presence.caller().orElse(null);
  }
}
