package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class WebhookSettings {
  @Inject
  @ConfigProperty(name = "radrum.webhook.allow-loopback")
  private boolean loopback;

  @Inject
  @ConfigProperty(name = "radrum.base")
  private String base;

  @Inject
  @ConfigProperty(name = "radrum.data")
  private String data;

  /** Whether plain addresses of this very machine may be told too, for trials. */
  boolean loopback() {
    return loopback;
  }

  /** What every public address of this house begins with, without a slash at its end. */
  String base() {
    return base.replaceAll("/+$", "");
  }

  /** The file of the secret that seals the receivers' secrets. */
  Path key() {
    return Path.of(data, "keys", "webhook.key");
  }
}
