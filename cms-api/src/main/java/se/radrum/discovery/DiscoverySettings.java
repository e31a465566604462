package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.radrum.kernel.PageLanguage;

/** Where the index is, and the house. */
@ApplicationScoped
class DiscoverySettings {
  private final String data;
  private final String base;

  @Inject
  DiscoverySettings(
      @ConfigProperty(name = "radrum.data") String data,
      @ConfigProperty(name = "radrum.base") String base) {
    this.data = data;
    this.base = base.replaceAll("/+$", "");
  }

  /** For the container's proxy only. */
  DiscoverySettings() {
    this("", "");
  }

  /** The whole address of a page of the house in a language. */
  String address(Locale language, String page) {
    return base + PageLanguage.prefix(language) + page;
  }

  /** The folder of this node's index. */
  Path folder() {
    return Path.of(data, "index");
  }
}
