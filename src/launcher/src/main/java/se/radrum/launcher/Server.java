package se.radrum.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.ExplodedURLClassloader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro with the war at the root: no cluster, no access log, no word about itself. */
final class Server implements AutoCloseable {
  private static final int INFO = Level.INFO.intValue();
  private static final String CONFIG = "configs.config.server-config.";
  private static final String NETWORK = "network-config.";

  private static final String FOLDER = "server";

  private final PayaraMicroRuntime runtime;
  private final Path run;

  private Server(PayaraMicroRuntime runtime, Path run) {
    this.runtime = runtime;
    this.run = run;
  }

  /**
   * Refuses early when somebody has the port.
   *
   * @throws Refusal saying which
   */
  static void refuseTaken(String address, int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      throw new Refusal(
          "Port %d on %s is taken. Choose another with --port.".formatted(port, address), e);
    }
  }

  /** A port nobody has at the moment. */
  static int freePort() {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * From now on whoever reads from a jar opens it for themselves. Java would share it, and the
   * server, once it has booted, closes all that are shared, also those just being read.
   */
  static void shareNoJars() {
    URLConnection.setDefaultUseCaches("jar", false);
  }

  /** Starts the server without the war; it needs no database yet. */
  static Server boot(Doorway doorway, Path run) {
    try {
      // Made anew each time: a kept one would serve the application of the last start.
      var folder = Folders.fresh(run.resolve(FOLDER)).toFile();
      var micro = unpacked(folder);
      micro.setRootDir(folder);
      micro.setLogPropertiesFile(logging(run));
      micro.setPrintLogo(false);
      micro.setHttpPort(doorway.port());
      micro.setNoCluster(true);
      micro.setPreBootHandler(admin -> quiet(admin, doorway.address()));
      // Says on its way out that it is out, on a level it sets itself.
      Logger.getLogger("PayaraMicro").setFilter(word -> word.getLevel().intValue() > INFO);
      return new Server(micro.bootStrap(), run);
    } catch (BootstrapException | IOException | ReflectiveOperationException e) {
      throw new Refusal("The server did not start: " + e.getMessage(), e);
    }
  }

  /**
   * The server, read from plain jars it unpacks into its folder. Payara's usual way opens the jars
   * within its one jar anew for every class: seconds at each start.
   */
  private static PayaraMicroBoot unpacked(File folder)
      throws IOException, ReflectiveOperationException {
    var loader = new ExplodedURLClassloader(folder);
    var boot = PayaraMicroBoot.class.getProtectionDomain().getCodeSource().getLocation();
    System.setProperty("fish.payara.micro.BootJar", boot.toString());
    Thread.currentThread().setContextClassLoader(loader);
    var server = loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl");
    return (PayaraMicroBoot) server.getMethod("getInstance").invoke(null);
  }

  private static void quiet(AdminCommandRunner admin, String address) {
    var http = NETWORK + "protocols.protocol.http-listener.http.";
    for (var setting :
        List.of(
            http + "server-header=false",
            http + "xpowered-by=false",
            http + "xframe-options=false",
            http + "trace-enabled=false",
            // A search of ten thousand letters, each of six signs in an address, is told what it
            // finds, not that it is too long. The rest is for the other headers.
            http + "header-buffer-length-bytes=" + (6 * 10_000 + 16_384),
            NETWORK + "network-listeners.network-listener.http-listener.address=" + address,
            "hazelcast-config-specific-configuration.enabled=false"))
      admin.run("set", CONFIG + setting);
  }

  private static File logging(Path run) throws IOException {
    var file = run.resolve("logging.properties");
    try (var words = Server.class.getResourceAsStream("logging.properties")) {
      if (words == null) throw new IOException("logging.properties is not in the jar");
      Files.write(file, words.readAllBytes());
    }
    return file.toFile();
  }

  /**
   * Deploys the war at the root.
   *
   * @throws Refusal with the reason in a line; the whole of it lies in the data folder
   */
  void deploy(Path war) {
    var reason = new Reason();
    // A failed deployment is logged by the server and answered as if nothing had happened.
    reason.listen(true);
    try {
      runtime.deploy("radrum", "/", war.toFile());
    } catch (RuntimeException e) {
      reason.take(e);
    } finally {
      reason.listen(false);
    }
    if (!isDeployed()) throw reason.refusal(run);
  }

  private boolean isDeployed() {
    try {
      return runtime.getDeployedApplicationNames().contains("radrum");
    } catch (IllegalStateException e) {
      throw new Refusal("Stopped.", e);
    }
  }

  /** Deletes what the start before left: seconds nobody has to wait for. */
  void tidy() {
    try {
      Folders.delete(Folders.before(run.resolve(FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      runtime.shutdown();
    } catch (BootstrapException e) {
      throw new IllegalStateException(e);
    }
  }
}
