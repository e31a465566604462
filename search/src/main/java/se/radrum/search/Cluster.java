package se.radrum.search;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to an OpenSearch cluster. A node that does not answer is passed over for the next; asking
 * twice does no harm, for everything that is written is written by its name.
 */
final class Cluster {
  /** Somebody waits for what is read. */
  private static final Patience READING =
      new Patience(Duration.ofSeconds(6), Duration.ofSeconds(3));

  /** Writing much takes a node longer. */
  private static final Patience WRITING =
      new Patience(Duration.ofSeconds(60), Duration.ofSeconds(30));

  /** A cluster that has lost a node needs a moment to agree on who takes its place. */
  private static final Duration BREATH = Duration.ofMillis(100);

  /**
   * How long an answer is waited for.
   *
   * @param all after that long no other node is asked
   * @param oneNode a node that has not said all by then is taken for dead
   */
  record Patience(Duration all, Duration oneNode) {}

  /** What the cluster answered. */
  record Reply(int status, JsonObject body) {
    boolean isGood() {
      return status / 100 == 2;
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private final Nodes nodes;
  private final Patience reading;
  private final Patience writing;
  private final AtomicInteger favourite = new AtomicInteger();

  Cluster(Nodes nodes) {
    this(nodes, READING, WRITING);
  }

  Cluster(Nodes nodes, Patience reading, Patience writing) {
    this.nodes = nodes;
    this.reading = reading;
    this.writing = writing;
  }

  /**
   * Searches, and wants an answer of the 200s.
   *
   * @throws IOException when no node gives one
   */
  JsonObject read(String path, JsonObject question) throws IOException {
    return good(tell("POST", path, question.toString(), reading), path);
  }

  /**
   * Writes, and wants an answer of the 200s.
   *
   * @throws IOException when no node gives one
   */
  JsonObject write(String method, String path, @Nullable String body) throws IOException {
    return good(tell(method, path, body), path);
  }

  /** Asks until some node gives an answer that is not its own trouble. */
  Reply tell(String method, String path, @Nullable String body) throws IOException {
    return tell(method, path, body, writing);
  }

  /** The document at a path, if the cluster has one. */
  Reply look(String path) throws IOException {
    return tell("GET", path, null, reading);
  }

  private static JsonObject good(Reply reply, String path) throws IOException {
    if (reply.isGood()) return reply.body();
    throw new IOException("OpenSearch answered " + reply.status() + " to " + path);
  }

  private Reply tell(String method, String path, @Nullable String body, Patience patience)
      throws IOException {
    var trouble = new IOException("the OpenSearch cluster " + nodes + " does not answer");
    long start = System.nanoTime();
    for (int turn = 1; ; turn++) {
      int at = favourite.get();
      try {
        var response =
            client.send(
                request(at, method, path, body, patience.oneNode()), BodyHandlers.ofString());
        if (!isTrouble(response)) return new Reply(response.statusCode(), json(response.body()));
        keep(trouble, new IOException(shortened(response)));
      } catch (IOException e) {
        keep(trouble, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
      favourite.compareAndSet(at, (at + 1) % nodes.addresses().size());
      if (System.nanoTime() - start > patience.all().toNanos()) throw trouble;
      if (turn % nodes.addresses().size() == 0) rest();
    }
  }

  /** The last of many failures is enough. */
  private static void keep(IOException trouble, IOException cause) {
    if (trouble.getSuppressed().length < 8) trouble.addSuppressed(cause);
  }

  private static void rest() throws IOException {
    try {
      Thread.sleep(BREATH.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String shortened(HttpResponse<String> response) {
    var said = response.body().substring(0, Math.min(response.body().length(), 500));
    return "status " + response.statusCode() + ": " + said;
  }

  /** A node that is leaving, or has lost the others, says so; too much at once passes too. */
  private static boolean isTrouble(HttpResponse<String> response) {
    return response.statusCode() == 429 || response.statusCode() >= 500;
  }

  private java.net.http.HttpRequest request(
      int node, String method, String path, @Nullable String body, Duration patience) {
    var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var lines = path.contains("_bulk") ? "application/x-ndjson" : "application/json";
    return nodes
        .asking(node, path)
        .timeout(patience)
        .header("Content-Type", lines)
        .method(method, content)
        .build();
  }

  private static JsonObject json(String body) {
    if (!body.startsWith("{")) return JsonObject.EMPTY_JSON_OBJECT;
    try (var reader = Dialect.JSON.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
