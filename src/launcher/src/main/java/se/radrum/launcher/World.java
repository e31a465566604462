package se.radrum.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Everything a running instance consists of, opened in order and closed in the opposite one. */
final class World implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(World.class.getName());

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Control control;
  private volatile boolean closed;

  private World(Control control) {
    this.control = control;
  }

  Control control() {
    return control;
  }

  /**
   * Opens the world: database, tables and server, the slow ones beside each other.
   *
   * @param doorway where it is reached
   * @param demo whether a play fills the empty house
   * @throws Refusal when something is in the way; whatever was opened is closed again
   */
  static World open(DataFolder folder, Doorway doorway, boolean demo, Progress progress) {
    Server.refuseTaken(doorway.address(), doorway.port());
    var world = new World(Control.fresh(doorway));
    // Before the first part opens: the machine may ask to stop at any time.
    Runtime.getRuntime().addShutdownHook(new Thread(world::close, "stop"));
    try {
      world.keep(folder::take);
      System.setProperty("radrum.demo", String.valueOf(demo));
      world.raise(folder, doorway, progress);
      return world;
    } catch (RuntimeException e) {
      world.close();
      throw e;
    }
  }

  private void raise(DataFolder folder, Doorway doorway, Progress progress) {
    System.setProperty("radrum.data", folder.root().toString());
    System.setProperty("radrum.node", folder.node());
    System.setProperty("radrum.control.token", control.token());
    System.setProperty("radrum.base", doorway.base());
    System.setProperty("radrum.proxy", doorway.proxy());
    System.setProperty("radrum.cleaner", Folders.beside("cleaner").resolve("*").toString());
    // Found once by name: looking it up costs milliseconds a call inside the server.
    System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
    // A webhook goes to the very address that was checked, and names its host itself.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    Server.shareNoJars();
    var booting = CompletableFuture.supplyAsync(() -> Server.boot(doorway, folder.run()));
    try {
      progress.step("Database", () -> tell(database(folder)));
    } finally {
      progress.step("Server", () -> keep(() -> join(booting)));
    }
    progress.step("Application", () -> join(booting).deploy(Folders.beside("radrum.war")));
    keep(() -> control.leave(folder));
    var unused = CompletableFuture.runAsync(join(booting)::tidy);
  }

  private DatabaseAddress database(DataFolder folder) {
    if (System.getenv("RADRUM_DB_URL") != null) return external(System.getenv());
    var ours = keep(() -> EmbeddedDatabase.start(folder, () -> closed));
    Schema.migrate(ours.owner());
    return ours.address();
  }

  /**
   * An operator's own database; its tables are changed by an owner of their own, if there is one.
   */
  private static DatabaseAddress external(Map<String, String> environment) {
    var url = environment.getOrDefault("RADRUM_DB_URL", "");
    var user = environment.getOrDefault("RADRUM_DB_USER", "");
    var password = environment.getOrDefault("RADRUM_DB_PASSWORD", "");
    var owner = environment.getOrDefault("RADRUM_DB_OWNER", user);
    var ownerPassword = environment.getOrDefault("RADRUM_DB_OWNER_PASSWORD", password);
    Schema.migrate(DatabaseAddress.external(url, owner, ownerPassword).reached());
    return DatabaseAddress.external(url, user, password).reached();
  }

  private static void tell(DatabaseAddress address) {
    System.setProperty("radrum.db.url", address.url());
    System.setProperty("radrum.db.user", address.user());
    System.setProperty("radrum.db.password", address.password());
  }

  private static Server join(CompletableFuture<Server> booting) {
    try {
      return booting.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) throw refusal;
      throw e;
    }
  }

  /** Opens a part; whoever closes meanwhile waits for it, and what comes after is not opened. */
  private synchronized <T extends AutoCloseable> T keep(Supplier<T> part) {
    if (closed) throw new Refusal("Stopped.");
    var opened = part.get();
    open.push(opened);
    return opened;
  }

  /** Closes what is open. May be called twice, also by the machine's signal to stop. */
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    while (!open.isEmpty()) closeQuietly(open.pop());
  }

  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.log(System.Logger.Level.WARNING, "Not closed cleanly: {0}", e.getMessage());
    }
  }
}
