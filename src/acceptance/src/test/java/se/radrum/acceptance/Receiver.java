package se.radrum.acceptance;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server of the municipality's that is told what is published, and believes only what is signed.
 */
final class Receiver implements AutoCloseable {
  private record Call(HttpHeaders headers, String body) {}

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Call(HttpHeaders.of(exchange.getRequestHeaders(), (k, v) -> true), body));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** The bodies received that the standard's own library accepts under the secret. */
  List<String> verified(String secret) {
    return calls.stream().filter(call -> genuine(secret, call)).map(Call::body).toList();
  }

  private static boolean genuine(String secret, Call call) {
    try {
      new Webhook(secret).verify(call.body(), call.headers());
      return true;
    } catch (WebhookVerificationException | EmptyWebhookSecretException forged) {
      return false;
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
