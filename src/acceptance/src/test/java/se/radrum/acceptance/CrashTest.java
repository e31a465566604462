package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final int DOCTOR_COMES_EVERY = 4;
  private static final int PEOPLE = 6;
  private static final int LATEST_MILLIS = 3000;

  private final Random chance = new Random(8);
  private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
  private final List<String> shown = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private double longest;
  private volatile boolean evening;

  @Test
  void whoeverSawTheirReceiptFindsTheirCaseHoweverOftenServerAndDatabaseWereKilled(
      TestReporter figures) {
    try (var product = Product.fresh("crash", "--demo").start()) {
      int unwell = 0;
      for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
        var people = people(product);
        killWhileTheyWrite(() -> killDatabase(product));
        look(product);
        killWhileTheyWrite(product::kill);
        evening = true;
        people.forEach(CrashTest::join);
        product.start();
        look(product);
        if (kill % DOCTOR_COMES_EVERY == 0 && product.command("doctor").status() != 0) unwell++;
      }
      if (product.command("doctor").status() != 0) unwell++;
      shown.stream().filter(code -> !opens(product, code)).forEach(gone::add);
      figures.publishEntry(
          "kills of the server, of the database, codes shown before, opening nothing afterwards",
          KILLS_OF_EACH + ", " + KILLS_OF_EACH + ", " + shown.size() + ", " + gone.size());
      figures.publishEntry(
          "times it was looked over after kills, with a part unwell or a case half written",
          (KILLS_OF_EACH - 1) / DOCTOR_COMES_EVERY + 2 + ", " + unwell);
      figures.publishEntry(
          "times the database was gone, longest until the house answered again, seconds",
          String.format(Locale.ROOT, "%d, %.1f", KILLS_OF_EACH, longest));
      assertEquals(List.of(), gone, "a case with a receipt is gone");
      assertEquals(0, unwell, () -> product.command("doctor").text());
      assertTrue(shown.size() >= 2 * KILLS_OF_EACH, "hardly anybody wrote");
    }
  }

  private List<Thread> people(Product product) {
    evening = false;
    var people =
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> new Thread(() -> keepWriting(product), "person-" + n))
            .toList();
    people.forEach(Thread::start);
    return people;
  }

  /** At some moment while receipts are shown. */
  private void killWhileTheyWrite(Runnable kill) {
    Product.await("a receipt", () -> !receipts.isEmpty());
    pause(chance.nextInt(LATEST_MILLIS));
    kill.run();
  }

  /** Whoever asks while the database is gone is told when to come back; it does so by itself. */
  private void killDatabase(Product product) {
    long from = System.nanoTime();
    product.children().forEach(child -> child.destroyForcibly());
    product.children().forEach(child -> child.onExit().join());
    var answer = product.get("/health");
    assertEquals(503, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "nobody says until when");
    Product.await("the database", () -> product.get("/health").statusCode() == 200);
    longest = Math.max(longest, (System.nanoTime() - from) / 1e9);
  }

  /** What was shown until now, and not looked at yet, opens; people go on writing. */
  private void look(Product product) {
    for (int waiting = receipts.size(); waiting > 0; waiting--) {
      var code = receipts.remove();
      shown.add(code);
      if (!opens(product, code)) gone.add(code);
    }
  }

  /** Writes again and again until evening; whose letter was cut off writes another one. */
  private void keepWriting(Product product) {
    while (!evening) {
      try {
        write(product);
      } catch (UncheckedIOException | IllegalStateException theHouseIsGone) {
        // What was asked for: this letter has no receipt, and was promised nothing.
        pause(100);
      }
    }
  }

  private void write(Product product) {
    var visitor = new Visitor(product.url(""));
    Writing.answered(visitor, "Att någon hade ringt före mötet.");
    // Sooner than a person could write, the form is given back with the text kept.
    while (Writing.code(visitor).isEmpty() && !evening)
      visitor.post("/skriv", Map.of("go", "send"));
    if (!Writing.code(visitor).isEmpty()) receipts.add(Writing.code(visitor));
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
