package se.radrum.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server of models as they are in the field, with a model that has read English (MiniLM, six
 * layers, 384 numbers) and a word list that puts Swedish into it. It is asked by its address, and
 * can be taken away.
 */
final class ModelServer implements AutoCloseable {
  /** What it calls its model. */
  static final String MODEL = "all-minilm-l6-v2";

  static {
    // Otherwise each answer waits for the other side to confirm its head: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final EmbeddingModel MINI_LM = new AllMiniLmL6V2QuantizedEmbeddingModel();

  private final English english;
  private final HttpServer server;
  private final ExecutorService hands = Executors.newFixedThreadPool(4);

  private ModelServer(InetSocketAddress address) {
    try {
      english = new English();
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/embeddings", this::answer);
    server.setExecutor(hands);
    server.start();
  }

  /** Starts one somewhere. */
  static ModelServer start() {
    return at(0);
  }

  /** Starts one where there was one. */
  static ModelServer at(int port) {
    return new ModelServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Its model, as the library asks for it. */
  Embeddings embeddings() {
    return new EmbeddingServer(address(), MODEL);
  }

  private void answer(HttpExchange asked) throws IOException {
    try (asked;
        var reader = Dialect.JSON.createReader(asked.getRequestBody())) {
      var said = reader.readObject();
      boolean mine = said.getString("model").equals(MODEL);
      var body = mine ? embedding(said.getString("input")) : "{}";
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      asked.sendResponseHeaders(mine ? 200 : 404, bytes.length);
      asked.getResponseBody().write(bytes);
    }
  }

  private String embedding(String text) {
    var numbers = Dialect.array();
    for (float number : MINI_LM.embed(english.of(text)).content().vector()) numbers.add(number);
    var one = Dialect.object().add("object", "embedding").add("index", 0);
    var all = Dialect.array().add(one.add("embedding", numbers));
    return Dialect.object().add("object", "list").add("data", all).build().toString();
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
