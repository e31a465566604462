package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the index is. */
@ApplicationScoped
class DiscoverySettings {
  @Inject
  @ConfigProperty(name = "radrum.data")
  private String data;

  /** The folder of this node's index. */
  Path folder() {
    return Path.of(data, "index");
  }
}
