package se.radrum.search;

import static se.radrum.search.Dialect.object;

import jakarta.json.JsonNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A model that runs in a server of its own and is asked by {@code POST /v1/embeddings}, as the
 * servers of the field understand it (after OpenAI's API reference, "Create embeddings"): {@code
 * {"model": "name", "input": "text"}} is answered by {@code {"data": [{"embedding": [0.1, ...]}]}}.
 *
 * <p>A question waits a quarter of a second for it, a passage one second. When one of them got no
 * answer in time, others of its kind pass for a second: a server that is slow or gone costs hardly
 * anything. What it answers is read with care: no more than a megabyte, and only numbers. A text it
 * does not want is that text's own trouble.
 */
public final class EmbeddingServer implements Embeddings {
  private static final Duration REST = Duration.ofSeconds(1);

  /** It is there, and does not want this text. */
  private static final Set<Integer> REFUSED = Set.of(400, 413, 422);

  private static final int MOST_BYTES = 1_000_000;

  /** Models read no more at a time than some hundred words; nobody's question is longer. */
  private static final int LONGEST = 400;

  private final BoundedClient client = new BoundedClient(MOST_BYTES);
  private final URI address;
  private final String model;
  private final Asking questions;
  private final Asking passages;
  private volatile boolean away;

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
    this.questions = new Asking(Duration.ofMillis(250), rest);
    this.passages = new Asking(Duration.ofSeconds(1), rest);
  }

  @Override
  public String name() {
    var sum = new CRC32();
    sum.update(model.getBytes(StandardCharsets.UTF_8));
    return "m" + Long.toHexString(sum.getValue());
  }

  @Override
  public Optional<Embedding> ofQuestion(String text) {
    return questions.of(text);
  }

  @Override
  public Optional<Embedding> ofPassage(String text) {
    return passages.of(text);
  }

  @Override
  public boolean isAway() {
    return away;
  }

  private HttpRequest request(String text) {
    var said = text.substring(0, Math.min(text.length(), LONGEST));
    var body = object().add("model", model).add("input", said).build().toString();
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static Optional<Embedding> read(byte[] answer) {
    try (var reader = Dialect.JSON.createReader(new ByteArrayInputStream(answer))) {
      var first = reader.readObject().getJsonArray("data").getJsonObject(0);
      var given = first.getJsonArray("embedding").getValuesAs(JsonNumber.class);
      var numbers = new float[given.size()];
      for (int i = 0; i < numbers.length; i++) numbers[i] = (float) given.get(i).doubleValue();
      return Optional.of(Embedding.of(numbers));
    } catch (RuntimeException e) {
      // What a server answers may be wrong in any way. Whatever it was, words decide.
      return Optional.empty();
    }
  }

  /** The one kind of asking or the other: who waits for it differs. */
  private final class Asking {
    private final Duration patience;
    private final Duration rest;
    private volatile boolean resting;
    private volatile long failed;

    Asking(Duration patience, Duration rest) {
      this.patience = patience;
      this.rest = rest;
    }

    Optional<Embedding> of(String text) {
      if (text.isBlank() || isResting()) return Optional.empty();
      try {
        var answer = client.send(request(text), patience);
        resting = false;
        int status = answer.statusCode();
        if (REFUSED.contains(status)) {
          away = false;
          return Optional.empty();
        }
        var given = status == 200 ? read(answer.body()) : Optional.<Embedding>empty();
        away = given.isEmpty();
        return given;
      } catch (IOException | IllegalArgumentException e) {
        failed = System.nanoTime();
        resting = true;
        away = true;
        return Optional.empty();
      }
    }

    private boolean isResting() {
      return resting && System.nanoTime() - failed < rest.toNanos();
    }
  }
}
