package se.radrum.search;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Asks servers and waits for the whole of what they answer: so long, and for so much. A request's
 * own timeout ends where the answer begins, and a server may be cut off in the middle of a word.
 */
final class BoundedClient {
  private static final Duration CONNECTING = Duration.ofSeconds(1);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();

  private final long most;

  /** With room for so many bytes of an answer. */
  BoundedClient(long most) {
    this.most = most;
  }

  /**
   * Asks.
   *
   * @throws IOException when the whole answer has not come in time, or is too much
   */
  HttpResponse<byte[]> send(HttpRequest request, Duration patience) throws IOException {
    var coming = client.sendAsync(request, head -> new Bounded(most));
    try {
      return coming.get(patience.toMillis(), MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("no whole answer from " + request.uri() + " within " + patience, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      coming.cancel(true);
    }
  }
}
