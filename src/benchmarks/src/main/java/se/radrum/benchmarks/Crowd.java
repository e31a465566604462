package se.radrum.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clients at work at the same time, and how long each thing they did took. */
public final class Crowd {
  private static final long LONGEST_MICROSECONDS = 120_000_000L;

  private final Histogram histogram = new ConcurrentHistogram(LONGEST_MICROSECONDS, 3);
  private final AtomicInteger failures = new AtomicInteger();
  private double seconds;

  /** So many clients share so many tasks; each starts its next when the one before is done. */
  public Crowd closed(int clients, int tasks, IntConsumer task) {
    var next = new AtomicInteger();
    return together(
        clients,
        () -> {
          for (int n = next.getAndIncrement(); n < tasks; n = next.getAndIncrement())
            timed(n, System.nanoTime(), task);
        });
  }

  /**
   * Tasks arrive at a steady rate, whether or not those before are done; waiting counts from the
   * moment of arrival, so a server that falls behind cannot hide it.
   */
  public Crowd arriving(double perSecond, int tasks, int clients, IntConsumer task) {
    long begun = System.nanoTime();
    var next = new AtomicInteger();
    return together(
        clients,
        () -> {
          for (int n = next.getAndIncrement(); n < tasks; n = next.getAndIncrement()) {
            long arrival = begun + (long) (n / perSecond * 1e9);
            sleepUntil(arrival);
            timed(n, arrival, task);
          }
        });
  }

  private Crowd together(int clients, Runnable work) {
    var done = new CountDownLatch(clients);
    long from = System.nanoTime();
    for (int i = 0; i < clients; i++)
      new Thread(
              () -> {
                work.run();
                done.countDown();
              },
              "client-" + i)
          .start();
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    seconds = (System.nanoTime() - from) / 1e9;
    return this;
  }

  private void timed(int n, long from, IntConsumer task) {
    try {
      task.accept(n);
    } catch (RuntimeException e) {
      if (failures.getAndIncrement() == 0) System.err.println("first failure: " + e);
    }
    histogram.recordValue(Math.min(LONGEST_MICROSECONDS, (System.nanoTime() - from) / 1000));
  }

  private static void sleepUntil(long nanoTime) {
    try {
      long left = nanoTime - System.nanoTime();
      if (left > 0) java.util.concurrent.TimeUnit.NANOSECONDS.sleep(left);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A percentile in milliseconds. */
  public double percentile(double percent) {
    return histogram.getValueAtPercentile(percent) / 1000.0;
  }

  /** How many were done in a second, counted over the whole time. */
  public double perSecond() {
    return histogram.getTotalCount() / seconds;
  }

  /** How many were done, also those that failed. */
  public int done() {
    return (int) histogram.getTotalCount();
  }

  /** How many failed. */
  public int failures() {
    return failures.get();
  }
}
