package se.radrum.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether files are taken, who looks at them, and where the process that cleans them lies. */
@Dependent
class AttachmentSettings {
  private static final String OFF = "off";

  private final boolean accept;
  private final String scanner;
  private final String classPath;

  @Inject
  AttachmentSettings(
      @ConfigProperty(name = "radrum.attachment.accept") String accept,
      @ConfigProperty(name = "radrum.attachment.scanner") String scanner,
      @ConfigProperty(name = "radrum.cleaner", defaultValue = "") Optional<String> classPath) {
    this.accept = accept.equals("on");
    this.scanner = scanner;
    this.classPath = classPath.orElse("");
  }

  boolean accept() {
    return accept;
  }

  /** Where clamd listens, when one is to be asked. */
  Optional<InetSocketAddress> scanner() {
    if (scanner.equals(OFF)) return Optional.empty();
    int colon = scanner.lastIndexOf(':');
    var port = Integer.parseInt(scanner.substring(colon + 1));
    return Optional.of(InetSocketAddress.createUnresolved(scanner.substring(0, colon), port));
  }

  /** The class path of the cleaner; said by the launcher. */
  String classPath() {
    return classPath;
  }
}
