package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.guards.Share;

/** Whoever guesses learns nothing, neither from the answer nor from how long it takes. */
@Tag("guard:gissning")
class GuessingTest {
  private static final int EACH = Share.of("guesses", 20, 1000);

  /** Of the rank test's own chance: what three standard errors of so many tries allow. */
  private static final double BAND = Share.LONG ? 0.05 : 0.05 + 3 / Math.sqrt(6.0 * EACH);

  private static final List<String> KINDS = List.of("wrong", "locked", "taken back", "expired");

  private final Random chance = new Random(25);

  @Test
  void aCodeThatIsWrongLockedTakenBackOrExpiredIsAnsweredAlikeAndInTheSameTime(TestReporter figures)
      throws IOException {
    try (var product = Product.fresh("guessing", "--demo").start()) {
      var codes = dead(product);
      var times = new HashMap<String, List<Long>>();
      var answers = new TreeSet<String>();
      int number = 0;
      for (var kind : shuffled()) {
        var code = codes.getOrDefault(kind, Codes.madeUp(chance));
        long from = System.nanoTime();
        var answer = Codes.tried(product, code, number++);
        times.computeIfAbsent(kind, k -> new ArrayList<>()).add(System.nanoTime() - from);
        answers.add(seen(answer, Codes.pageAfter(product, answer), code));
      }
      assertEquals(1, answers.size(), "answers differ");
      figures.publishEntry(
          "kinds of dead code, tries of each, different answers", "4, " + EACH + ", 1");
      var ranks = new ArrayList<String>();
      for (var kind : List.of("expired", "locked", "taken back")) {
        double rank =
            rank(times.getOrDefault("wrong", List.of()), times.getOrDefault(kind, List.of()));
        ranks.add(String.format(Locale.ROOT, "%.3f", rank));
        assertTrue(Math.abs(rank - 0.5) <= BAND, kind + " can be told by its time: " + rank);
      }
      figures.publishEntry(
          "how well time tells expired, locked, taken back from wrong (0.5: not at all)",
          String.join(", ", ranks));
    }
  }

  /** One code of each kind that opens nothing any more. */
  private static Map<String, String> dead(Product product) throws IOException {
    var locked = Codes.written(product, "Att någon ringde.", "192.0.2.1");
    Codes.opened(product, locked).post("/svar", Map.of("go", "lock", "lock", "yes"));
    var taken = Codes.written(product, "Att någon ringde.", "192.0.2.1");
    Codes.opened(product, taken).post("/svar", Map.of("go", "withdraw", "sure", "yes"));
    var expired = Codes.written(product, "Att någon ringde.", "192.0.2.1");
    try (var keys = Files.list(product.data().resolve("keys"))) {
      for (var key : keys.filter(k -> k.getFileName().toString().startsWith("month-")).toList())
        Files.delete(key);
    }
    return Map.of("locked", locked, "taken back", taken, "expired", expired);
  }

  private List<String> shuffled() {
    var all = new ArrayList<String>();
    for (var kind : KINDS) all.addAll(Collections.nCopies(EACH, kind));
    Collections.shuffle(all, chance);
    return all;
  }

  /**
   * The whole answer, but for what the guesser brought along and what is random in every answer.
   */
  private static String seen(HttpResponse<String> answer, String page, String typed) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    headers.replaceAll((name, values) -> values.stream().map(GuessingTest::bare).toList());
    return answer.statusCode()
        + " "
        + headers
        + "\n"
        + page.replace(typed, "").replaceAll("nonce=\"[^\"]*\"", "nonce");
  }

  private static String bare(String header) {
    return header.replaceAll("__Host-svar=[^;]*", "__Host-svar=");
  }

  /** How often one of the first took longer than one of the second (Mann and Whitney). */
  private static double rank(List<Long> one, List<Long> other) {
    double longer = 0;
    for (long a : one) for (long b : other) longer += a > b ? 1 : a == b ? 0.5 : 0;
    return longer / one.size() / other.size();
  }
}
