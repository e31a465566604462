package se.radrum.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One database for all tests inside the server, made and migrated as the launcher does it. It
 * stands in the launcher's package to use its own classes, and wakes only in the run that has such
 * tests.
 */
public final class TestDatabase implements LauncherSessionListener {
  private @Nullable EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("radrum.inside")) return;
    var folder = DataFolder.at(fresh(Path.of("target", "data-inside").toAbsolutePath()));
    var started = EmbeddedDatabase.start(folder);
    database = started;
    Schema.migrate(started.owner());
    System.setProperty("radrum.test.options", options(folder, started.address()));
  }

  /**
   * JVM options for the server. They go into an XML file before it is parsed: no bare ampersand.
   */
  private static String options(DataFolder folder, DatabaseAddress address) {
    return String.join(
            " ",
            "-Dradrum.db.url=" + address.url(),
            "-Dradrum.db.user=" + address.user(),
            "-Dradrum.db.password=" + address.password(),
            "-Dradrum.data=" + folder.root(),
            "-Dradrum.base=http://127.0.0.1",
            "-Dradrum.control.token=" + Secrets.password(),
            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl")
        .replace("&", "&amp;");
  }

  private static Path fresh(Path folder) {
    try {
      return Folders.fresh(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) database.close();
  }
}
