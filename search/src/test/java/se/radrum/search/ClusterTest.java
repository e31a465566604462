package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the nodes, another is asked, and nobody waits for ever. */
class ClusterTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  /** Who is gone says so at once; who is there may take their time. */
  private static final Cluster.Patience MUCH = new Cluster.Patience(Duration.ofSeconds(1), LONG);

  private static final Cluster.Patience LITTLE =
      new Cluster.Patience(Duration.ofSeconds(2), Duration.ofMillis(500));

  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService hands = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    over.countDown();
    hands.shutdownNow();
  }

  @Test
  void nodesMayGoAndComeBackInTurnForEver() throws IOException {
    var first = node(0, asked -> say(asked, "first"));
    var second = node(0, asked -> say(asked, "second"));
    var cluster = new Cluster(nodes(first, second), MUCH, MUCH);
    for (int round = 0; round < 3; round++) {
      assertEquals("first", who(cluster));
      first.stop(0);
      assertEquals("second", who(cluster));
      first = node(first.getAddress().getPort(), asked -> say(asked, "first"));
      second.stop(0);
      assertEquals("first", who(cluster));
      second = node(second.getAddress().getPort(), asked -> say(asked, "second"));
    }
    first.stop(0);
    second.stop(0);
    assertThrows(IOException.class, () -> who(cluster));
  }

  @Test
  void aNodeCutOffInTheMiddleOfAWordIsPassedOver() throws IOException {
    var cutOff = node(0, this::sayHalf);
    var sound = node(0, asked -> say(asked, "sound"));
    try {
      var cluster = new Cluster(nodes(cutOff, sound), LITTLE, LITTLE);
      assertEquals("sound", assertTimeoutPreemptively(LONG, () -> who(cluster)));
      var alone = new Cluster(nodes(cutOff), LITTLE, LITTLE);
      assertTimeoutPreemptively(LONG, () -> assertThrows(IOException.class, () -> who(alone)));
    } finally {
      over.countDown();
      cutOff.stop(0);
      sound.stop(0);
    }
  }

  private static String who(Cluster cluster) throws IOException {
    return cluster.read("/who", JsonObject.EMPTY_JSON_OBJECT).getString("I");
  }

  private HttpServer node(int port, HttpHandler answer) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var node = HttpServer.create(address, 0);
    node.createContext("/", answer);
    node.setExecutor(hands);
    node.start();
    return node;
  }

  private static Nodes nodes(HttpServer... nodes) {
    var ports = Stream.of(nodes).map(node -> node.getAddress().getPort());
    return Nodes.open(ports.map(port -> URI.create("http://127.0.0.1:" + port)).toList());
  }

  private static byte[] saying(String name) {
    return Dialect.object().add("I", name).build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void say(HttpExchange asked, String name) throws IOException {
    var said = saying(name);
    asked.sendResponseHeaders(200, said.length);
    asked.getResponseBody().write(said);
    asked.close();
  }

  private void sayHalf(HttpExchange asked) throws IOException {
    var said = saying("cut off");
    asked.sendResponseHeaders(200, said.length);
    asked.getResponseBody().write(said, 0, said.length / 2);
    asked.getResponseBody().flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
