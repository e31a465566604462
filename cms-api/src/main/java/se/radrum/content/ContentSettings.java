package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@ApplicationScoped
class ContentSettings {
  @Inject
  @ConfigProperty(name = "radrum.data")
  String data;

  /** Where a municipality lays type files of its own; need not exist. */
  Path types() {
    return Path.of(data, "types");
  }
}
