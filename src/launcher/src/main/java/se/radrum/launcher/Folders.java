package se.radrum.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Whole folders, and where they stand. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; nothing happens when it is not there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /** An empty folder; what was there before lies {@linkplain #before beside it}. */
  static Path fresh(Path folder) throws IOException {
    delete(before(folder));
    if (Files.exists(folder)) Files.move(folder, before(folder));
    return Files.createDirectories(folder);
  }

  /** Where a folder lies that was made anew, until somebody has the time to delete it. */
  static Path before(Path folder) {
    return folder.resolveSibling(folder.getFileName() + "-before");
  }

  /**
   * What the build laid beside the launcher's jar.
   *
   * @throws Refusal when it is not there
   */
  static Path beside(String name) {
    var jar = Folders.class.getProtectionDomain().getCodeSource().getLocation();
    var path = Path.of(URI.create(jar.toString())).resolveSibling(name);
    if (!Files.exists(path)) throw new Refusal(path + " is missing. Build first.");
    return path;
  }
}
