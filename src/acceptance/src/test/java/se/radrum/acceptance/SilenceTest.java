package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The server is watched at its calls to the system while somebody writes and comes back. */
@Tag("guard:metadata")
class SilenceTest {
  private static final Product PRODUCT = Product.shared();
  private static final long CALM_NANOS = 3_000_000_000L;

  @Test
  void theServerWritesToNoFileWhileSomebodyWritesAndComesBack(TestReporter figures)
      throws IOException {
    var calls = Calls.of(PRODUCT.pid(), "silence");
    List<String> before;
    try (calls) {
      before = calm(calls);
      var code = Codes.written(PRODUCT, "Att någon ringde.", "203.0.113.77");
      var visitor = Codes.opened(PRODUCT, code);
      visitor.post("/svar", Map.of("go", "answer", "text", "Ja, gärna."));
      visitor.post("/svar", Map.of("go", "lock", "lock", "yes"));
      for (var page : List.of("/", "/bibliotek?q=ord", "/resultat", "/finns-inte", "/lamna"))
        PRODUCT.get(page);
    }
    var wrote = calls.writing();
    wrote = wrote.subList(before.size(), wrote.size());
    figures.publishEntry(
        "calls about files while somebody wrote and came back, that wrote",
        calls.all() + ", " + wrote.size());
    assertEquals(List.of(), wrote);
  }

  /** What looks sees: somebody else writes one word to one file. */
  @Test
  void whatIsWrittenIsSeen() throws IOException {
    var writer =
        new ProcessBuilder("sh", "-c", "read go; echo word > target/seen.txt")
            .redirectErrorStream(true)
            .start();
    var calls = Calls.of(writer.pid(), "seen");
    try (calls) {
      writer.getOutputStream().write('\n');
      writer.getOutputStream().close();
      writer.onExit().join();
    }
    assertFalse(calls.writing().isEmpty(), "nothing was seen of a file that was written");
    assertTrue(calls.writing().stream().anyMatch(line -> line.contains("seen.txt")));
  }

  /** What other tests left to be done is done once nothing has been written for three seconds. */
  private static List<String> calm(Calls calls) {
    var seen = new AtomicInteger(-1);
    var since = new AtomicLong();
    Product.await(
        "the server to be calm",
        () -> {
          int now = calls.writing().size();
          if (seen.getAndSet(now) != now) since.set(System.nanoTime());
          return System.nanoTime() - since.get() > CALM_NANOS;
        });
    return calls.writing();
  }
}
