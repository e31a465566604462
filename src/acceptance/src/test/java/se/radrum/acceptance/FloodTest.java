package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.benchmarks.Visitor;
import se.radrum.benchmarks.Writing;
import se.radrum.guards.Share;

/** Junk comes in a flood from a few parts of the net, and people get through. */
@Tag("guard:flod")
class FloodTest {
  private static final int JUNK = Share.of("junk", 300, 10_000);
  private static final int PEOPLE = Share.of("people", 5, 200);
  private static final int SECONDS = Share.of("seconds", 15, 300);
  private static final int MACHINES = 4;

  /** Enough for two hundred people, of whom each writes for more than four seconds, in the time. */
  private static final int AT_A_TIME = 5;

  private static final int STEPS = 8;
  private static final int QUICK_MILLIS = 2000;
  private static final long OLD_ENOUGH_NANOS = 5_000_000_000L;

  private final AtomicInteger posted = new AtomicInteger();

  @Test
  void whileJunkPoursInEverybodyWhoWritesGetsTheirCode(TestReporter figures) {
    var product = Product.shared();
    long from = System.nanoTime();
    var machines =
        IntStream.range(0, MACHINES)
            .mapToObj(n -> new Thread(() -> pour(product, n, from)))
            .toList();
    machines.forEach(Thread::start);
    var waits = new ConcurrentLinkedQueue<Long>();
    var next = new AtomicInteger();
    var people =
        IntStream.range(0, AT_A_TIME)
            .mapToObj(person -> new Thread(() -> write(product, next, waits)))
            .toList();
    people.forEach(Thread::start);
    people.forEach(FloodTest::join);
    machines.forEach(FloodTest::join);
    var sorted = waits.stream().sorted().toList();
    long p95 = sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
    figures.publishEntry(
        "junk posts, people who wrote meanwhile, of them with a code, 95 % within ms",
        posted.get() + ", " + PEOPLE + ", " + waits.size() + ", " + p95);
    assertEquals(PEOPLE, waits.size());
    assertTrue(posted.get() >= JUNK, "only " + posted + " posts of junk");
    if (Share.LONG) assertTrue(p95 < QUICK_MILLIS, p95 + " ms");
    assertEquals(List.of(), lost(product), "the log says something was not stored");
  }

  /** A machine that goes all the way as people do, again and again, from one part of the net. */
  private void pour(Product product, int machine, long from) {
    int mine = JUNK / MACHINES;
    var ready = new ArrayDeque<Visitor>();
    for (int sent = 0; sent < mine; sent += STEPS) {
      var visitor = new Visitor(product.url(""), "203.0." + machine + ".9");
      Writing.answered(visitor, "x".repeat(5000));
      ready.add(visitor);
      // Sooner than after four seconds a form is given back unsent.
      if (ready.size() > 5) ready.remove().post("/skriv", Map.of("go", "send"));
      posted.addAndGet(STEPS);
      until(from + SECONDS * 1_000_000_000L * sent / mine);
    }
  }

  /** One after the other writes, for as long as there are people. */
  private static void write(Product product, AtomicInteger next, Queue<Long> waits) {
    for (int n = next.getAndIncrement(); n < PEOPLE; n = next.getAndIncrement())
      waits.add(writes(product, n));
  }

  /**
   * One person, from a part of the net of their own; gives the milliseconds from the first press to
   * the code, every wait for their turn and every press again included.
   */
  private static long writes(Product product, int number) {
    var visitor = new Visitor(product.url(""), "198.18." + number % 256 + ".9");
    Writing.answered(visitor, "Att någon hade ringt före mötet.");
    until(System.nanoTime() + OLD_ENOUGH_NANOS); // a form younger than four seconds comes back
    long from = System.nanoTime();
    Product.await(
        "a code",
        () -> {
          visitor.post("/skriv", Map.of("go", "send"));
          return !Writing.code(visitor).isEmpty();
        });
    return (System.nanoTime() - from) / 1_000_000;
  }

  private static List<String> lost(Product product) {
    return product.printed().lines().filter(line -> line.contains("was not stored")).toList();
  }

  private static void until(long nanos) {
    try {
      long left = nanos - System.nanoTime();
      if (left > 0) Thread.sleep(left / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread machine) {
    try {
      machine.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
