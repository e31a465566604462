package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Crowd;
import se.radrum.benchmarks.Floor;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;
import se.radrum.guards.Share;

/**
 * Many send at once, beside bare Argon2id on the same cores in the same run. What is timed is the
 * last press: the code derived, the text sealed and committed, the receipt shown. How fast is only
 * asked of the long run, on a machine with nothing else to do; that nobody loses a word, always.
 */
@Tag("guard:flod")
@TestInstance(Lifecycle.PER_CLASS)
class LoadTest {
  /** Of its own: hundreds of letters would lie in the way of whoever reads in the shared one. */
  private final Product product =
      Product.fresh("load", "--demo").with("RADRUM_JAVA_OPTIONS", "").start();

  /** Rounds of a minute, in which forms filled beforehand arrive. */
  private static final int MINUTES = Share.of("minutes", 1, 10);

  private static final int SECONDS = Share.of("arriving", 4, 60);
  private static final int SATURATED = Share.of("saturated", 60, 600);
  private static final int RUNS = 120;
  private static final int CLIENTS = 50;
  private static final int SLOWEST_MILLIS = 800;
  private static final String WORDS = "Att någon hade ringt före mötet, nummer ";

  private final AtomicInteger lost = new AtomicInteger();

  @AfterAll
  void end() {
    product.close();
  }

  @Test
  void whatArrivesAtSixtyPercentOfTheFloorIsReceivedAtOnce(TestReporter figures) {
    if (Share.LONG) arriving();
    int sent = 0;
    int failed = 0;
    double seconds = 0;
    double slowest = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      var crowd = arriving();
      sent += crowd.done();
      failed += crowd.failures();
      seconds += crowd.done() / crowd.perSecond();
      slowest = Math.max(slowest, crowd.percentile(95));
    }
    figures.publishEntry(
        "arriving at 60 % of bare Argon2id: sent, a second, failed, 95 % within ms",
        "%d, %s, %d, %.0f".formatted(sent, decimal(sent / seconds), failed, slowest));
    if (Share.LONG) assertTrue(slowest < SLOWEST_MILLIS, slowest + " ms");
    if (Share.LONG) assertEquals(0, failed);
  }

  @Test
  void fiftyAtATimeAreReceivedAsFastAsTheMachineCanAndNobodyLosesAWord(TestReporter figures) {
    if (Share.LONG) arriving();
    var people = ready(SATURATED);
    double before = floor();
    var crowd = new Crowd().closed(CLIENTS, SATURATED, n -> pressUntilReceived(people.get(n), n));
    double reached = crowd.perSecond() / ((before + floor()) / 2);
    figures.publishEntry(
        "fifty at a time: sent, a second, share of bare Argon2id, without a code",
        "%d, %s, %s, %d"
            .formatted(SATURATED, decimal(crowd.perSecond()), decimal(reached), crowd.failures()));
    assertEquals(0, crowd.failures());
    assertEquals(0, lost.get());
    if (Share.LONG) assertTrue(reached >= 0.85, "only " + reached);
  }

  /**
   * A minute of forms; the rate is taken from the floor just before, since a machine shared with
   * others is never the same. The long run counts none of the first, when the server still compiles
   * itself.
   */
  private Crowd arriving() {
    double rate = 0.6 * floor();
    var people = ready((int) Math.ceil(SECONDS * rate));
    return new Crowd().arriving(rate, people.size(), CLIENTS, n -> pressOnce(people.get(n)));
  }

  private static double floor() {
    Floor.reached(RUNS / 4);
    return Floor.reached(RUNS).perSecond();
  }

  /** People who have answered everything and read it through; all that is left is to press send. */
  private List<Visitor> ready(int people) {
    var visitors = new ArrayList<Visitor>();
    for (int n = 0; n < people; n++)
      visitors.add(new Visitor(product.url(""), "10.%d.%d.8".formatted(n / 250, n % 250)));
    var crowd = new Crowd().closed(8, people, n -> Writing.answered(visitors.get(n), WORDS + n));
    assertEquals(0, crowd.failures(), "not everybody reached the last page");
    // A form that comes back sooner than a person could write is given back.
    pause(5);
    return visitors;
  }

  private static void pressOnce(Visitor visitor) {
    visitor.post("/skriv", Map.of("go", "send"));
    if (Writing.code(visitor).isEmpty()) throw new IllegalStateException("no receipt came");
  }

  /** Whoever is asked to wait presses again; their text is kept, and every tenth looks at it. */
  private void pressUntilReceived(Visitor visitor, int number) {
    var looked = new AtomicBoolean(number % 10 != 0);
    Product.await(
        "a receipt",
        () -> {
          visitor.post("/skriv", Map.of("go", "send"));
          if (!Writing.code(visitor).isEmpty()) return true;
          if (!looked.getAndSet(true)) visitor.post("/skriv", Map.of("go", "edit-check"));
          if (!visitor.offers("edit-check") && !visitor.shows(WORDS + number))
            lost.incrementAndGet();
          return false;
        });
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static void pause(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
