package se.radrum.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The way to a node of OpenSearch: what is asked always comes there, but answers can get lost. */
final class LosingWay implements AutoCloseable {
  private static final String NOTHING = "";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI node;
  private final HttpServer here;
  private volatile String losing = NOTHING;
  private volatile boolean breaks;
  private volatile boolean broken;

  private LosingWay(URI node, HttpServer here) {
    this.node = node;
    this.here = here;
  }

  /** A way that loses nothing yet. */
  static LosingWay to(URI node) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var way = new LosingWay(node, HttpServer.create(address, 0));
    way.here.createContext("/", way::pass);
    way.here.start();
    return way;
  }

  /** Where the way begins. */
  Nodes nodes() {
    return Nodes.open(List.of(URI.create("http://127.0.0.1:" + here.getAddress().getPort())));
  }

  /** Loses the next answer to what is sent to a path. */
  void loseAnswerTo(String path) {
    losing = path;
  }

  /** Loses the next answer to what is sent to a path, and passes nothing on after it. */
  void breakAfter(String path) {
    breaks = true;
    losing = path;
  }

  /** Passes everything on again. */
  void mend() {
    breaks = false;
    broken = false;
  }

  private void pass(HttpExchange asked) throws IOException {
    try (asked) {
      if (broken) return;
      var sent = asked.getRequestBody().readAllBytes();
      var answer =
          client.send(
              HttpRequest.newBuilder(node.resolve(asked.getRequestURI()))
                  .header("Content-Type", asked.getRequestHeaders().getFirst("Content-Type"))
                  .method(asked.getRequestMethod(), BodyPublishers.ofByteArray(sent))
                  .build(),
              BodyHandlers.ofByteArray());
      if (asked.getRequestURI().getPath().equals(losing)) {
        losing = NOTHING;
        broken = breaks;
        return;
      }
      asked.sendResponseHeaders(answer.statusCode(), answer.body().length);
      asked.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    here.stop(0);
  }
}
