package se.radrum.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Another day than today for a whole process and its children, by the library {@code faketime},
 * which stands between them and the system's clock. How long a second is stays as it is.
 */
final class Later {
  private static final Path LIBRARIES = Path.of("/usr/lib");

  private Later() {}

  /** The surroundings of a process; where the library is not there the test is skipped. */
  static Map<String, String> by(int days) {
    return Map.of(
        "LD_PRELOAD",
        library(),
        "FAKETIME",
        "+" + days + "d",
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1",
        "NO_FAKE_STAT",
        "1");
  }

  private static String library() {
    try (var found = Files.find(LIBRARIES, 4, (file, kind) -> file.endsWith("libfaketime.so.1"))) {
      var library = found.findFirst();
      assumeTrue(library.isPresent(), "faketime is not installed");
      return library.orElseThrow().toString();
    } catch (IOException | UncheckedIOException e) {
      assumeTrue(false, "faketime cannot be looked for");
      return "";
    }
  }
}
