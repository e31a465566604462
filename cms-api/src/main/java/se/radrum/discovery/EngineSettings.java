package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.radrum.search.Nodes;

/** What keeps the index. */
@ApplicationScoped
class EngineSettings {
  private static final String FOLDER = "lucene";

  private final String engine;
  private final List<URI> addresses;
  private final String index;
  private final Optional<String> user;
  private final Optional<String> password;
  private final Optional<String> dictionary;

  @Inject
  EngineSettings(
      @ConfigProperty(name = "radrum.search.engine") String engine,
      @ConfigProperty(name = "radrum.search.opensearch.addresses") List<URI> addresses,
      @ConfigProperty(name = "radrum.search.opensearch.index") String index,
      @ConfigProperty(name = "radrum.search.opensearch.user") Optional<String> user,
      @ConfigProperty(name = "radrum.search.opensearch.password") Optional<String> password,
      @ConfigProperty(name = "radrum.search.dictionary") Optional<String> dictionary) {
    this.dictionary = dictionary;
    this.engine = engine;
    this.addresses = addresses;
    this.index = index;
    this.user = user;
    this.password = password;
  }

  /** A folder; also for the container's proxy. */
  EngineSettings() {
    this(FOLDER, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether a cluster keeps it, and not a folder of this node. */
  boolean isShared() {
    return !engine.equals(FOLDER);
  }

  /** Where the cluster answers. */
  Nodes nodes() {
    return new Nodes(addresses, user.orElse(""), password.orElse(""));
  }

  /** The folder a dictionary is looked for in, if in any. */
  Optional<Path> dictionary() {
    return dictionary.map(Path::of);
  }

  /** What the index is called there. */
  String index() {
    return index;
  }
}
