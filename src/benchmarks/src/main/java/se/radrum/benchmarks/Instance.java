package se.radrum.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The launched product with its demo council, on a folder of its own. */
final class Instance implements AutoCloseable {
  private static final String READY = "Rådrum is ready at";

  private final Path root;
  private final Path data;
  private final Path log;
  private final int port = freePort();
  private @Nullable Process process;

  private Instance(Path root) {
    this.root = root;
    data = root.resolve("src/benchmarks/target/data");
    log = root.resolve("src/benchmarks/target/instance.log");
  }

  static Instance fresh(Path root) {
    var instance = new Instance(root);
    delete(instance.data);
    return instance;
  }

  /** Starts and gives the seconds until the ready line stood there. */
  double start() {
    long from = System.nanoTime();
    try {
      Files.createDirectories(log.getParent());
      process =
          new ProcessBuilder(words("start", "--demo", "--port", String.valueOf(port)))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      while (!Files.readString(log).contains(READY)) {
        if (!process.isAlive()) throw new IllegalStateException(Files.readString(log));
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - from) / 1e9;
  }

  double stop() {
    long from = System.nanoTime();
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
    return (System.nanoTime() - from) / 1e9;
  }

  /** Runs a command on the same data, with its output shown, and gives the seconds it took. */
  double command(String... command) {
    long from = System.nanoTime();
    try {
      int status = new ProcessBuilder(words(command)).inheritIO().start().waitFor();
      if (status != 0) throw new IllegalStateException(command[0] + " ended with " + status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - from) / 1e9;
  }

  private List<String> words(String... command) {
    var words = new ArrayList<>(List.of(root.resolve("radrum").toString()));
    words.addAll(List.of(command));
    words.addAll(List.of("--data", data.toString()));
    return words;
  }

  /**
   * Sends one line to be imported, as the command does, and waits until it is told that it is in.
   */
  void bringIn(String line) {
    try {
      var control = new Properties();
      try (var file = Files.newBufferedReader(data.resolve("run/control"))) {
        control.load(file);
      }
      var request =
          HttpRequest.newBuilder(URI.create(url("/control/import?type=proposal")))
              .header("Content-Type", "application/x-ndjson")
              .header("Authorization", "Bearer " + control.getProperty("token"))
              .POST(HttpRequest.BodyPublishers.ofString(line + "\n"))
              .build();
      var said = Visitor.HTTP.send(request, BodyHandlers.ofString()).body();
      if (!said.contains("\"imported\":1")) throw new IllegalStateException(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Resident memory of the server and its database, in MB (10⁶ bytes), as the kernel counts it. */
  double residentMegabytes() {
    return ProcessHandle.allProcesses()
        .filter(this::ours)
        .mapToDouble(Instance::residentMegabytes)
        .sum();
  }

  private boolean ours(ProcessHandle handle) {
    var arguments = handle.info().arguments().orElse(new String[0]);
    return process != null
        && (handle.pid() == process.pid()
            || List.of(arguments).contains("--datadir=" + data.resolve("db")));
  }

  private static double residentMegabytes(ProcessHandle handle) {
    try (var lines = Files.lines(Path.of("/proc/" + handle.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static int freePort() {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
