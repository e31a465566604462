package se.radrum.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * Sends a message and says what came of it. The machine is called by the number that was checked;
 * TLS still asks for the certificate of the name, or of that very number.
 */
@ApplicationScoped
class Post {
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(15);

  static {
    // The name goes into the Host header, since the address holds a number. The client reads this
    // when it is first used; the launcher says the same at its start.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final WebhookSettings settings;
  private final Clock clock;

  @Inject
  Post(WebhookSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Post() {
    this(null, null);
  }

  /** Sends a body with these headers; every failure is an answer too. */
  Answer send(String address, Map<String, String> headers, String body) {
    try {
      return send(Destination.of(address, settings.loopback()), headers, body);
    } catch (Destination.Closed e) {
      return Answer.failed(e.reason());
    } catch (HttpTimeoutException e) {
      return Answer.failed("timeout");
    } catch (SSLException e) {
      return Answer.failed("tls");
    } catch (IOException e) {
      return Answer.failed("unreachable");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed("unreachable");
    }
  }

  private Answer send(Destination to, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(to.byNumber())
            .timeout(ANSWERING)
            .header("Host", to.host())
            .header("Content-Type", "application/json")
            .header("User-Agent", "Radrum")
            .POST(BodyPublishers.ofString(body, UTF_8));
    headers.forEach(request::header);
    // What the receiver says beyond its status is not read: it might never end.
    var response = client(to).send(request.build(), BodyHandlers.ofInputStream());
    response.body().close();
    var retryAfter = response.headers().firstValue("Retry-After").orElse("");
    return Answer.of(response.statusCode(), retryAfter, clock.instant());
  }

  private static HttpClient client(Destination to) {
    return HttpClient.newBuilder()
        .version(Version.HTTP_1_1)
        .connectTimeout(CONNECTING)
        .followRedirects(Redirect.NEVER)
        .sslParameters(named(to))
        .build();
  }

  /** The certificate is to be the name's, though the machine is called by its number. */
  private static SSLParameters named(Destination to) {
    try {
      var tls = SSLContext.getDefault().getDefaultSSLParameters();
      var host = to.address().getHost();
      if (host.matches(".*[A-Za-z]") && !host.startsWith("["))
        tls.setServerNames(List.of(new SNIHostName(host)));
      return tls;
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new SSLException(e));
    }
  }
}
