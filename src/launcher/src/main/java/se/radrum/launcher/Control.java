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
 * The way commands reach a running instance: its port and a token that lives as long as it runs, in
 * {@code run/control}, readable by its owner only.
 *
 * @param port the port on the loopback address
 * @param token opens the control resources
 */
record Control(int port, String token) {
  private static final String FILE = "control";

  static Control fresh(int port) {
    return new Control(port, Secrets.password());
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
          Integer.parseInt(properties.getProperty("port")), properties.getProperty("token"));
    } catch (IOException | NumberFormatException e) {
      throw new Refusal("The instance on " + folder.root() + " is not ready yet. Try again.", e);
    }
  }

  void write(DataFolder folder) {
    var file = folder.run().resolve(FILE);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, "port=%d\ntoken=%s\n".formatted(port, token));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void erase(DataFolder folder) {
    try {
      Files.deleteIfExists(folder.run().resolve(FILE));
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
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/control/" + address))
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
      throw new Refusal(
          "The instance answered %d: %s"
              .formatted(
                  answer.statusCode(),
                  new String(answer.body().readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new Refusal("The instance on port " + port + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.", e);
    }
  }

  @Override
  public String toString() {
    return "port " + port;
  }
}
