package se.radrum.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostTest {
  private final BlockingQueue<List<String>> seen = new LinkedBlockingQueue<>();
  private HttpServer receiver;
  private final Post post = new Post(loopbackAllowed(true), Clock.systemUTC());

  @BeforeEach
  void listen() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/taken", exchange -> answer(exchange, 204));
    receiver.createContext("/moved", exchange -> answer(exchange, 302));
    receiver.createContext("/gone", exchange -> answer(exchange, 410));
    receiver.start();
  }

  @AfterEach
  void close() {
    receiver.stop(0);
  }

  @Test
  void a_message_arrives_with_its_headers_under_the_name_it_was_sent_to() throws Exception {
    var answer = post.send(address("/taken"), Map.of("webhook-id", "msg_1"), "{}");
    assertTrue(answer.taken());
    assertEquals(
        List.of("/taken", "localhost:" + receiver.getAddress().getPort(), "msg_1", "{}"),
        seen.take());
  }

  @Test
  void a_redirect_is_not_followed() {
    var answer = post.send(address("/moved"), Map.of(), "{}");
    assertEquals(302, answer.status());
    assertFalse(answer.taken());
    assertEquals(1, seen.size());
  }

  @Test
  void whoever_asks_for_no_more_is_heard() {
    assertTrue(post.send(address("/gone"), Map.of(), "{}").gone());
  }

  @Test
  void nobody_there_is_an_answer_too() {
    receiver.stop(0);
    assertEquals("unreachable", post.send(address("/taken"), Map.of(), "{}").failure());
  }

  @Test
  void without_the_setting_nothing_reaches_this_machine() {
    var closed = new Post(loopbackAllowed(false), Clock.systemUTC());
    assertEquals("https", closed.send(address("/taken"), Map.of(), "{}").failure());
    assertTrue(seen.isEmpty());
  }

  private String address(String path) {
    return "http://localhost:" + receiver.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    var headers = exchange.getRequestHeaders();
    var id = headers.getOrDefault("webhook-id", List.of("")).get(0);
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    seen.add(List.of(exchange.getRequestURI().getPath(), headers.getFirst("Host"), id, body));
    exchange.getResponseHeaders().add("Location", address("/taken"));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static WebhookSettings loopbackAllowed(boolean allowed) {
    return new WebhookSettings() {
      @Override
      boolean loopback() {
        return allowed;
      }
    };
  }
}
