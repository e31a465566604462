package se.radrum.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever starts the server tells this feature. */
@Dependent
class ContentSettings {
  private final Path data;
  private final String reader;

  @Inject
  ContentSettings(
      @ConfigProperty(name = "radrum.data") String data,
      @ConfigProperty(name = "radrum.cleaner", defaultValue = "") Optional<String> reader) {
    this.data = Path.of(data);
    this.reader = reader.orElse("");
  }

  /** Where a municipality lays type files of its own; need not exist. */
  Path types() {
    return data.resolve("types");
  }

  /** Where the files lie that go with entries; all nodes share it. */
  Path media() {
    return data.resolve("media");
  }

  /** The class path of the program that reads them; said by the launcher. */
  String reader() {
    return reader;
  }
}
