package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the keys lie. */
@Dependent
class VaultSettings {
  private final Path data;

  @Inject
  VaultSettings(@ConfigProperty(name = "radrum.data") String data) {
    this.data = Path.of(data);
  }

  /** The folder of the key files; only the owner may read it. */
  Path keys() {
    return data.resolve("keys");
  }
}
