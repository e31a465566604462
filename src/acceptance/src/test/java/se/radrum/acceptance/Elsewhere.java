package se.radrum.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Somebody else's site: where one stands after leaving, and a page with every fault the product
 * must not have, on which a search for traces has to find something.
 */
final class Elsewhere {
  private static final Elsewhere ONE = new Elsewhere();
  private static final String LEAK =
      """
      <!DOCTYPE html><title>Leak</title><form method="post" action="/leak">
      <input name="heading" id="heading"><textarea name="message"></textarea><button>Send</button></form>
      """;

  private final HttpServer server;

  private Elsewhere() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, "<title>Weather</title><p>Sun</p>"));
    server.createContext("/leak", Elsewhere::leak);
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
  }

  /** An everyday page. */
  static String address() {
    return "http://127.0.0.1:" + ONE.server.getAddress().getPort() + "/";
  }

  /** A form that is answered in place, with nothing said about keeping it. */
  static String leaking() {
    return address() + "leak";
  }

  private static void leak(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    answer(exchange, LEAK + "<pre>" + URLDecoder.decode(body, StandardCharsets.UTF_8) + "</pre>");
  }

  private static void answer(HttpExchange exchange, String page) throws IOException {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
