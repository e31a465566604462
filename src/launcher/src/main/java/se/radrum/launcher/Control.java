package se.radrum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Properties;

/**
 * The way commands reach a running instance: where it listens and a token that lives as long as it
 * runs, in {@code run/control}, readable by its owner only.
 *
 * @param host the address it listens on
 * @param port the port it listens on
 * @param token opens the control resources
 */
record Control(String host, int port, String token) {
  private static final String FILE = "control";

  static Control fresh(Doorway doorway) {
    return new Control(doorway.inside(), doorway.port(), Secrets.password());
  }

  /**
   * What the running instance left.
   *
   * @throws Refusal when the file is missing or cannot be read
   */
  static Control of(DataFolder folder) {
    var properties = new Properties();
    try (var file = Files.newBufferedReader(folder.run().resolve(FILE))) {
      properties.load(file);
      return new Control(
          properties.getProperty("host"),
          Integer.parseInt(properties.getProperty("port")),
          properties.getProperty("token"));
    } catch (IOException | NumberFormatException e) {
      throw new Refusal("The instance on " + folder.root() + " is not ready yet. Try again.", e);
    }
  }

  /** Leaves the file; closing takes it away again. */
  AutoCloseable leave(DataFolder folder) {
    var file = folder.run().resolve(FILE);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, "host=%s\nport=%d\ntoken=%s\n".formatted(host, port, token));
      return () -> Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks and gives the answer's body as it comes. */
  InputStream get(String address) {
    return send(request(address).GET().build());
  }

  /** Sends a body and gives the answer's body as it comes. */
  InputStream post(String address, String type, BodyPublisher body) {
    return send(request(address).header("Content-Type", type).POST(body).build());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
            URI.create("http://%s:%d/control/%s".formatted(host, port, address)))
        .header("Accept-Language", "en")
        .timeout(Duration.ofHours(6))
        .header("Authorization", "Bearer " + token);
  }

  private InputStream send(HttpRequest request) {
    try {
      HttpResponse<InputStream> answer =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() < 300) return answer.body();
      throw refused(answer);
    } catch (IOException e) {
      throw new Refusal("The instance on port " + port + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.", e);
    }
  }

  /** What the application says to a command stands in plain words; anything else is no answer. */
  private static Refusal refused(HttpResponse<InputStream> answer) throws IOException {
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"))
      return new Refusal(
          "The instance answered %d; why stands where it was started."
              .formatted(answer.statusCode()));
    return new Refusal(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8).strip());
  }

  @Override
  public String toString() {
    return "port " + port;
  }
}
