package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class AccessSettings {
  @Inject
  @ConfigProperty(name = "radrum.control.token")
  private Optional<String> controlToken;

  @Inject
  @ConfigProperty(name = "radrum.base")
  private String base;

  @Inject
  @ConfigProperty(name = "radrum.data")
  private String data;

  @Inject
  @ConfigProperty(name = "radrum.demo", defaultValue = "false")
  private boolean demo;

  /** Whether a play fills the empty house, and so nobody needs to be let in. */
  boolean demo() {
    return demo;
  }

  /** The secret that lies in the control file; empty where nobody may come in that way. */
  Optional<String> controlToken() {
    return controlToken.filter(token -> !token.isBlank());
  }

  /** The full address of a one-time link. */
  String link(String token) {
    return base.replaceAll("/+$", "") + "/inbjudan/" + token;
  }

  /** The folder whose files never go where the database goes. */
  Path keys() {
    return Path.of(data, "keys");
  }
}
