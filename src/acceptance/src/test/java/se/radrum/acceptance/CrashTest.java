package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;

/** The power goes while people are writing. */
@Tag("guard:krasch")
class CrashTest {
  private static final int PEOPLE = 6;

  @Test
  void whoeverSawTheirReceiptFindsTheirCaseAfterTheServerWasKilledInTheMiddle(
      TestReporter figures) {
    try (var product = Product.fresh("crash", "--demo").start()) {
      Queue<String> receipts = new ConcurrentLinkedQueue<>();
      var people =
          IntStream.range(0, PEOPLE)
              .mapToObj(n -> new Thread(() -> keepWriting(product, receipts), "person-" + n))
              .toList();
      people.forEach(Thread::start);
      Product.await("some receipts", () -> receipts.size() >= PEOPLE);
      product.kill();
      people.forEach(CrashTest::join);

      product.start();
      var gone = receipts.stream().filter(code -> !opens(product, code)).toList();
      figures.publishEntry(
          "codes shown before the server was killed, opening nothing afterwards",
          receipts.size() + ", " + gone.size());
      assertEquals(0, gone.size(), "a case with a receipt is gone");
      var doctor = product.command("doctor");
      assertEquals(0, doctor.status(), doctor.text());
    }
  }

  /** Writes again and again until nobody answers any more. */
  private static void keepWriting(Product product, Queue<String> receipts) {
    try {
      while (true) {
        var visitor = new Visitor(product.url(""));
        Writing.answered(visitor, "Att någon hade ringt före mötet.");
        // Sooner than a person could write, the form is given back with the text kept.
        while (Writing.code(visitor).isEmpty()) visitor.post("/skriv", Map.of("go", "send"));
        receipts.add(Writing.code(visitor));
      }
    } catch (UncheckedIOException | IllegalStateException theServerIsGone) {
      // What was asked for: the last one of each has no receipt, and is promised nothing.
    }
  }

  private static boolean opens(Product product, String code) {
    var visitor = new Visitor(product.url("")).get("/svar");
    visitor.post("/svar", Map.of("go", "open", "code", code));
    return visitor.offers("answer");
  }

  private static void join(Thread person) {
    try {
      person.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
