package se.radrum.search;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.CRC32;

/**
 * A model that runs in a server of its own and is asked by {@code POST /v1/embeddings}, as the
 * servers of the field understand it (after OpenAI's API reference, "Create embeddings"): {@code
 * {"model": "name", "input": "text"}} is answered by {@code {"data": [{"embedding": [0.1, ...]}]}}.
 *
 * <p>A question waits a quarter of a second for it, a passage five; whoever got nothing lets all
 * others pass for a second, so that a server that is slow or gone costs hardly anything. What it
 * answers is read with care: no more than a megabyte, and only numbers.
 */
public final class EmbeddingServer implements Embeddings {
  private static final Duration FOR_A_QUESTION = Duration.ofMillis(250);
  private static final Duration FOR_A_PASSAGE = Duration.ofSeconds(5);
  private static final Duration CONNECTING = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final int MOST_BYTES = 1_000_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();

  private final URI address;
  private final String model;
  private final Duration rest;
  private volatile boolean away;
  private volatile long failed;

  /**
   * A server and one of its models.
   *
   * @param address the server's, with or without a path before {@code /v1/embeddings}
   * @param model what the server calls the model
   */
  public EmbeddingServer(URI address, String model) {
    this(address, model, REST);
  }

  EmbeddingServer(URI address, String model, Duration rest) {
    this.address = URI.create(address.toString().replaceAll("/+$", "") + "/v1/embeddings");
    this.model = model;
    this.rest = rest;
  }

  @Override
  public String print() {
    var sum = new CRC32();
    sum.update(model.getBytes(StandardCharsets.UTF_8));
    return "m" + Long.toHexString(sum.getValue());
  }

  @Override
  public Optional<Embedding> ofQuestion(String text) {
    return ask(text, FOR_A_QUESTION);
  }

  @Override
  public Optional<Embedding> ofPassage(String text) {
    return ask(text, FOR_A_PASSAGE);
  }

  @Override
  public boolean isAway() {
    return away;
  }

  private Optional<Embedding> ask(String text, Duration patience) {
    if (text.isBlank() || isResting()) return Optional.empty();
    try {
      var answer = Optional.of(embedding(send(text, patience)));
      away = false;
      return answer;
    } catch (IOException | RuntimeException e) {
      // What a server answers may be wrong in any way. Whatever it was, words decide.
      failed = System.nanoTime();
      away = true;
      return Optional.empty();
    }
  }

  private boolean isResting() {
    return away && System.nanoTime() - failed < rest.toNanos();
  }

  private byte[] send(String text, Duration patience) throws IOException {
    var said = object().add("model", model).add("input", text).build().toString();
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(said))
            .build();
    var coming = client.sendAsync(request, head -> new Bounded(MOST_BYTES));
    try {
      var answer = coming.get(patience.toMillis(), MILLISECONDS);
      if (answer.statusCode() == 200) return answer.body();
      throw new IOException("the model answered " + answer.statusCode());
    } catch (ExecutionException | TimeoutException e) {
      coming.cancel(true);
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Embedding embedding(byte[] answer) {
    try (var reader = Dialect.JSON.createReader(new ByteArrayInputStream(answer))) {
      var first = reader.readObject().getJsonArray("data").getJsonObject(0);
      var given = first.getJsonArray("embedding").getValuesAs(JsonNumber.class);
      var numbers = new float[given.size()];
      for (int i = 0; i < numbers.length; i++) numbers[i] = (float) given.get(i).doubleValue();
      return Embedding.of(numbers);
    }
  }
}
