package se.radrum.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The files of the look and their common version. A browser may keep them for a year, because the
 * version stands in their address and changes with any byte of any of them.
 */
@ApplicationScoped
public class Look {
  private static final String FOLDER = "/look/";

  private final String version;

  @Inject
  Look(ServletContext context) {
    var sum = new CRC32();
    read(context, FOLDER, sum);
    version = Long.toString(sum.getValue(), 36);
  }

  @SuppressWarnings("NullAway")
  Look() {
    this.version = null;
  }

  /** The version all files of the look have in common. */
  public String version() {
    return version;
  }

  private static void read(ServletContext context, String folder, CRC32 sum) {
    var paths = context.getResourcePaths(folder);
    if (paths == null) return;
    for (var path : new TreeSet<>(paths)) {
      if (path.endsWith("/")) read(context, path, sum);
      else add(context, path, sum);
    }
  }

  private static void add(ServletContext context, String path, CRC32 sum) {
    try (var file = context.getResourceAsStream(path)) {
      if (file != null) sum.update(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
