package se.radrum.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An instance started by the command a person would type, with its data under {@code target}. */
final class Product implements AutoCloseable {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final int PATIENCE_SECONDS = 240;

  /** Half of a start is compiling what only a long life pays back. */
  private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

  private static @Nullable Product shared;

  private final int port = freePort();
  private final Path data;
  private final Path log;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // as a proxy speaks to it
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final List<String> options;
  private final Map<String, String> surroundings = new TreeMap<>();
  private int daysLater;
  private @Nullable Process process;

  private Product(String name, String... options) {
    data = Path.of("target", "data-" + name).toAbsolutePath();
    log = Path.of("target", name + ".log").toAbsolutePath();
    this.options = List.of(options);
  }

  /** The instance with the demo council, started by whoever asks first, ended with the run. */
  static synchronized Product shared() {
    var running = shared;
    if (running == null) {
      running = fresh("demo", "--demo").start();
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
      shared = running;
    }
    return running;
  }

  /** An instance of one's own on an empty folder; not started yet. */
  static Product fresh(String name, String... options) {
    var product = new Product(name, options);
    delete(product.data);
    return product;
  }

  /** Sets something as an operator would, before it is started. */
  Product with(String variable, String value) {
    surroundings.put(variable, value);
    return this;
  }

  /** From its next start on the instance lives so many days later than the machine it runs on. */
  Product later(int days) {
    daysLater = days;
    return with("RADRUM_JAVA_OPTIONS", SHORT_LIVED + " " + Later.by(days));
  }

  /** What time it is where the instance lives. */
  Instant now() {
    return Instant.now().plus(Duration.ofDays(daysLater));
  }

  /** Starts, and waits for nothing. */
  Product begin() {
    var words = new ArrayList<>(List.of("start", "--port", port()));
    words.addAll(options);
    process = run(words.toArray(String[]::new));
    return this;
  }

  /** Starts, and waits for the ready line. */
  Product start() {
    begin();
    await("the ready line", () -> printed().contains("Rådrum is ready at") || !running());
    if (!running()) throw new AssertionError("ended at once:\n" + printed());
    return this;
  }

  /** Runs another command on the same data to its end, and gives what it printed. */
  Output command(String... words) {
    try {
      var process = new ProcessBuilder(command(List.of(words))).redirectErrorStream(true).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a command printed and how it ended. */
  record Output(int status, String text) {}

  private Process run(String... words) {
    try {
      Files.createDirectories(log.getParent());
      var builder =
          new ProcessBuilder(command(List.of(words)))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      // The receiver of the tests listens on this machine, where webhooks do not go otherwise.
      builder.environment().put("RADRUM_WEBHOOK_ALLOW_LOOPBACK", "true");
      builder.environment().put("RADRUM_PORTAL_ELSEWHERE", Elsewhere.address());
      builder.environment().put("RADRUM_NOTICE_SERVER", Letters.server());
      builder.environment().put("RADRUM_NOTICE_SENDER", "noreply@example.org");
      builder.environment().put("RADRUM_JAVA_OPTIONS", SHORT_LIVED);
      builder.environment().putAll(surroundings);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(List<String> words) {
    var all = new ArrayList<>(List.of(ROOT.resolve("radrum").toString()));
    all.addAll(words);
    all.addAll(List.of("--data", data.toString()));
    return all;
  }

  /** Ends the launcher at once, as a power cut would; its database is left behind. */
  void kill() {
    process().destroyForcibly().onExit().join();
  }

  /** Asks politely to stop and gives the seconds it took. */
  double stop() {
    long from = System.nanoTime();
    process().destroy();
    process().onExit().join();
    return (System.nanoTime() - from) / 1e9;
  }

  /** The number of the launcher's process, in which the server runs. */
  long pid() {
    return process().pid();
  }

  /** What the launcher has started: the database. */
  List<ProcessHandle> children() {
    return process().descendants().toList();
  }

  /** What runs on this machine and names the instance's folder, whoever started it. */
  List<ProcessHandle.Info> left() {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::info)
        .filter(info -> info.commandLine().orElse("").contains(data + "/"))
        .toList();
  }

  boolean running() {
    return process != null && process().isAlive();
  }

  private Process process() {
    if (process == null) throw new IllegalStateException("not started");
    return process;
  }

  Path data() {
    return data;
  }

  /** Where what it prints goes. */
  Path log() {
    return log;
  }

  /** What the instance has printed. */
  String printed() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** One GET, no redirect followed, no cookie kept. */
  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) request.headers(headers);
    return send(request.build());
  }

  /**
   * One form, no redirect followed; as a proxy on this machine hands on somebody from an address.
   */
  HttpResponse<String> post(String path, String form, String from) {
    return send(
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-For", from)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks again and again until something holds; never longer than four minutes. */
  static void await(String what, BooleanSupplier holds) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > until) throw new AssertionError("waited in vain for " + what);
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The port it answers on, as a word of a command. */
  String port() {
    return String.valueOf(port);
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
    if (running()) stop();
  }
}
