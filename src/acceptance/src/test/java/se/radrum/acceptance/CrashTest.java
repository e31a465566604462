package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;
import se.radrum.guards.Share;

/** The power goes while people are writing, again and again; sometimes it is the database's. */
@Tag("guard:krasch")
class CrashTest {
  private static final int KILLS_OF_EACH = Share.of("kills", 1, 200);
  private static final int PEOPLE = 6;
  private static final int LATEST_MILLIS = 3000;

  private final Random chance = new Random(8);
  private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
  private final List<String> shown = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private volatile boolean evening;

  @Test
  void whoeverSawTheirReceiptFindsTheirCaseHoweverOftenServerAndDatabaseWereKilled(
      TestReporter figures) {
    try (var product = Product.fresh("crash", "--demo").start()) {
      int halves = 0;
      for (int kill = 0; kill < 2 * KILLS_OF_EACH; kill++) {
        strike(product, kill % 2 == 0);
        look(product);
        if (product.command("doctor").status() != 0) halves++;
      }
      shown.stream().filter(code -> !opens(product, code)).forEach(gone::add);
      figures.publishEntry(
          "kills of the server, of the database, codes shown before, opening nothing afterwards",
          KILLS_OF_EACH + ", " + KILLS_OF_EACH + ", " + shown.size() + ", " + gone.size());
      figures.publishEntry(
          "times it came back after a kill, with a part unwell or a case half written",
          2 * KILLS_OF_EACH + ", " + halves);
      assertEquals(List.of(), gone, "a case with a receipt is gone");
      assertEquals(0, halves, () -> product.command("doctor").text());
      assertTrue(shown.size() >= 2 * KILLS_OF_EACH, "hardly anybody wrote");
    }
  }

  /** People write, and at some moment of it the server, or the database under it, is killed. */
  private void strike(Product product, boolean server) {
    evening = false;
    var people =
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> new Thread(() -> keepWriting(product), "person-" + n))
            .toList();
    people.forEach(Thread::start);
    Product.await("a receipt", () -> !receipts.isEmpty());
    pause(chance.nextInt(LATEST_MILLIS));
    if (server) product.kill();
    else killDatabase(product);
    evening = true;
    people.forEach(CrashTest::join);
    if (server) product.start();
  }

  /** Whoever asks while the database is gone is told when to come back; it does so by itself. */
  private static void killDatabase(Product product) {
    product.children().forEach(child -> child.destroyForcibly());
    product.children().forEach(child -> child.onExit().join());
    var answer = product.get("/health");
    assertEquals(503, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "nobody says until when");
    Product.await("the database", () -> product.get("/health").statusCode() == 200);
  }

  /** What was shown since the last time opens. */
  private void look(Product product) {
    for (var code = receipts.poll(); code != null; code = receipts.poll()) {
      shown.add(code);
      if (!opens(product, code)) gone.add(code);
    }
  }

  /** Writes again and again until nobody answers any more, or nothing can be kept. */
  private void keepWriting(Product product) {
    try {
      while (!evening) {
        var visitor = new Visitor(product.url(""));
        Writing.answered(visitor, "Att någon hade ringt före mötet.");
        // Sooner than a person could write, the form is given back with the text kept.
        while (Writing.code(visitor).isEmpty()) {
          if (evening) return;
          visitor.post("/skriv", Map.of("go", "send"));
        }
        receipts.add(Writing.code(visitor));
      }
    } catch (UncheckedIOException | IllegalStateException theServerIsGone) {
      // What was asked for: the last one of each has no receipt, and is promised nothing.
    }
  }

  private static boolean opens(Product product, String code) {
    return Codes.opened(product, code).offers("answer");
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread person) {
    try {
      person.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
