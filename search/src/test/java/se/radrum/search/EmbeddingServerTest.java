package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is asked over the wire, and whatever it does searching goes on. */
@SuppressWarnings("NullAway.Init")
class EmbeddingServerTest {
  private static ModelServer model;

  @BeforeAll
  static void start() {
    model = ModelServer.start();
  }

  @AfterAll
  static void stop() {
    model.close();
  }

  @Test
  void whatMeansMuchTheSameLiesNear() {
    var embeddings = model.embeddings();
    var asked = embeddings.ofQuestion("gammal och ensam").orElseThrow();
    var near = embeddings.ofPassage("Äldre som lever isolerade").orElseThrow();
    var far = embeddings.ofPassage("Gammal och ensam ek i hagen").orElseThrow();
    assertTrue(asked.nearness(near) > asked.nearness(far), asked.nearness(near) + "");
    assertEquals(1, asked.nearness(asked), 1e-6);
    assertFalse(embeddings.isAway());
  }

  @Test
  void modelsAreToldApartByTheirNames() {
    var other = new EmbeddingServer(model.address(), "another");
    assertNotEquals(model.embeddings().name(), other.name());
    assertTrue(other.name().matches("[a-z0-9]+"), other.name());
    assertTrue(other.ofQuestion("en fråga").isEmpty());
    assertTrue(other.isAway());
  }

  @Test
  void nobodyWaitsForOneThatIsGoneAndItIsAskedAgainAfterARest() {
    int port;
    try (var gone = ModelServer.start()) {
      port = gone.port();
    }
    var address = URI.create("http://127.0.0.1:" + port + "/");
    var patient = new EmbeddingServer(address, ModelServer.MODEL, Duration.ofHours(1));
    var hasty = new EmbeddingServer(address, ModelServer.MODEL, Duration.ZERO);
    assertEquals(Optional.empty(), patient.ofQuestion("en fråga"));
    assertEquals(Optional.empty(), hasty.ofQuestion("en fråga"));
    assertTrue(patient.isAway());
    try (var back = ModelServer.at(port)) {
      assertTrue(hasty.ofQuestion("en fråga").isPresent());
      assertFalse(hasty.isAway());
      assertTrue(patient.ofQuestion("en fråga").isEmpty(), "it is left in peace for an hour");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "[]",
        "{\"data\": []}",
        "{\"data\": [{\"embedding\": []}]}",
        "{\"data\": [{\"embedding\": [0, 0]}]}",
        "{\"data\": [{\"embedding\": [\"1\"]}]}",
        "{\"data\": [{\"embedding\": [1e400]}]}",
        "{\"data\": 7}"
      })
  void whatIsNoAnswerIsNone(String said) throws IOException {
    assertTrue(answering(said.getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void anAnswerWithoutEndIsNotRead() throws IOException {
    var answer = "{\"data\": [{\"embedding\": [1, 0]}]}";
    assertTrue(answering(answer.getBytes(StandardCharsets.UTF_8)).isPresent());
    var much = (answer + " ".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
    assertTrue(answering(much).isEmpty());
  }

  @Test
  void whatItDoesNotWantIsThatTextsOwnTrouble() throws IOException {
    var choosy = listening();
    choosy.createContext(
        "/",
        asked -> {
          var said = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var body = "{\"data\": [{\"embedding\": [1, 0]}]}".getBytes(StandardCharsets.UTF_8);
          asked.sendResponseHeaders(said.contains("😀") ? 413 : 200, body.length);
          asked.getResponseBody().write(body);
          asked.close();
        });
    choosy.start();
    try {
      var server = server(choosy);
      assertTrue(server.ofQuestion("😀".repeat(500)).isEmpty());
      assertFalse(server.isAway());
      assertTrue(server.ofQuestion("en fråga").isPresent(), "others are answered at once");
    } finally {
      choosy.stop(0);
    }
  }

  @Test
  void aQuestionWaitsAQuarterOfASecondAtMost() throws IOException, InterruptedException {
    var silent = listening();
    var gate = new CountDownLatch(1);
    silent.createContext("/", asked -> await(gate));
    silent.start();
    try {
      long start = System.nanoTime();
      var given = server(silent).ofQuestion("en fråga");
      long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
      assertTrue(given.isEmpty());
      assertTrue(took >= 200 && took < 2_000, took + " ms");
    } finally {
      gate.countDown();
      silent.stop(0);
    }
  }

  @Test
  void anEmbeddingPointsSomewhere() {
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(new float[0]));
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(new float[] {0, 0}));
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(new float[] {Float.NaN}));
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(new float[8_193]));
    var one = Embedding.of(new float[] {1, 0});
    assertEquals(0, one.nearness(Embedding.of(new float[] {0, 3})), 1e-6);
    assertEquals(-1, one.nearness(Embedding.of(new float[] {-0.1f, 0})), 1e-6);
    assertFalse(one.isComparable(Embedding.of(new float[] {1})));
    assertEquals(one.nearness(one), one.nearness(Embedding.read(one.written())), 1e-6);
  }

  private static Optional<Embedding> answering(byte[] said) throws IOException {
    var server = listening();
    server.createContext(
        "/",
        asked -> {
          asked.sendResponseHeaders(200, said.length == 0 ? -1 : said.length);
          asked.getResponseBody().write(said);
          asked.close();
        });
    server.start();
    try {
      return server(server).ofPassage("en text");
    } finally {
      server.stop(0);
    }
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpServer listening() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private static EmbeddingServer server(HttpServer at) {
    return new EmbeddingServer(
        URI.create("http://127.0.0.1:" + at.getAddress().getPort()), ModelServer.MODEL);
  }
}
