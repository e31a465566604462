package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.radrum.search.EmbeddingServer;
import se.radrum.search.Embeddings;
import se.radrum.search.Nodes;

/** What keeps the index. */
@ApplicationScoped
class EngineSettings {
  private static final String FOLDER = "lucene";
  private static final String OFF = "off";

  private final String engine;
  private final List<URI> addresses;
  private final String index;
  private final Optional<String> user;
  private final Optional<String> password;
  private final Optional<String> dictionary;
  private final String server;
  private final String model;

  @Inject
  EngineSettings(
      @ConfigProperty(name = "radrum.search.engine") String engine,
      @ConfigProperty(name = "radrum.search.opensearch.addresses") List<URI> addresses,
      @ConfigProperty(name = "radrum.search.opensearch.index") String index,
      @ConfigProperty(name = "radrum.search.opensearch.user") Optional<String> user,
      @ConfigProperty(name = "radrum.search.opensearch.password") Optional<String> password,
      @ConfigProperty(name = "radrum.search.dictionary") Optional<String> dictionary,
      @ConfigProperty(name = "radrum.search.embeddings.server") String server,
      @ConfigProperty(name = "radrum.search.embeddings.model") String model) {
    this.dictionary = dictionary;
    this.server = server;
    this.model = model;
    this.engine = engine;
    this.addresses = addresses;
    this.index = index;
    this.user = user;
    this.password = password;
  }

  /** A folder; also for the container's proxy. */
  EngineSettings() {
    this(FOLDER, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), OFF, "");
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

  /** The model of language, if there is one to ask. */
  Embeddings embeddings() {
    if (server.equals(OFF)) return Embeddings.NONE;
    return new EmbeddingServer(URI.create(server), model);
  }

  /** What the index is called there. */
  String index() {
    return index;
  }
}
