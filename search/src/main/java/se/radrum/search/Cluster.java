package se.radrum.search;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

  /** As much as it takes of us at once. */
  private static final long MOST_BYTES = 100_000_000;

  private static final int SHORT = 500;

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

  /** Why something was not done, in the cluster's words. */
  static String reason(JsonObject said) {
    return said.get("error") instanceof JsonObject error ? error.getString("reason", "") : "";
  }

  private final BoundedClient client = new BoundedClient(MOST_BYTES);
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
    var answered = "OpenSearch answered " + reply.status() + " to " + path + " ";
    throw new IOException((answered + reason(reply.body())).strip());
  }

  private Reply tell(String method, String path, @Nullable String body, Patience patience)
      throws IOException {
    var trouble = new IOException("the OpenSearch cluster " + nodes + " does not answer");
    long start = System.nanoTime();
    for (int turn = 1; ; turn++) {
      int at = favourite.get();
      try {
        var response = client.send(request(at, method, path, body), patience.oneNode());
        if (!isTrouble(response)) return new Reply(response.statusCode(), json(response.body()));
        keep(trouble, new IOException(shortened(response)));
      } catch (IOException e) {
        keep(trouble, e);
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

  private static String shortened(HttpResponse<byte[]> response) {
    int length = Math.min(response.body().length, SHORT);
    var said = new String(response.body(), 0, length, StandardCharsets.UTF_8);
    return "status " + response.statusCode() + ": " + said;
  }

  /**
   * A node that is leaving, or has lost the others, says so; too much at once passes too. Full
   * disks have the same number and do not pass.
   */
  private static boolean isTrouble(HttpResponse<byte[]> response) {
    if (response.statusCode() != 429) return response.statusCode() >= 500;
    return !shortened(response).contains("cluster_block_exception");
  }

  private HttpRequest request(int node, String method, String path, @Nullable String body) {
    var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var lines = path.contains("_bulk") ? "application/x-ndjson" : "application/json";
    return nodes.asking(node, path).header("Content-Type", lines).method(method, content).build();
  }

  private static JsonObject json(byte[] body) {
    if (body.length == 0 || body[0] != '{') return JsonObject.EMPTY_JSON_OBJECT;
    try (var reader = Dialect.JSON.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    }
  }
}
