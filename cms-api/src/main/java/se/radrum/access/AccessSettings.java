package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class AccessSettings {
  @Inject
  @ConfigProperty(name = "radrum.control.token")
  Optional<String> controlToken;

  /** The secret that lies in the control file; empty where nobody may come in that way. */
  Optional<String> controlToken() {
    return controlToken;
  }
}
