package se.radrum.outbox;

import java.util.concurrent.TimeUnit;

/** One subscriber's turn-taking: at most one worker, woken again when a bell rang meanwhile. */
final class Lane {
  private static final int LONGEST_WAIT_SECONDS = 300;

  private final Subscriber subscriber;
  private final String node;
  private boolean working;
  private boolean rungMeanwhile;
  private int failures;
  private long notBefore;

  Lane(Subscriber subscriber, String node) {
    this.subscriber = subscriber;
    this.node = node;
  }

  Subscriber subscriber() {
    return subscriber;
  }

  String node() {
    return node;
  }

  /** True when the caller shall start a worker. */
  synchronized boolean wake() {
    if (working) {
      rungMeanwhile = true;
      return false;
    }
    working = true;
    return true;
  }

  /** The worker is done; true when the bell rang meanwhile and it shall start again. */
  synchronized boolean rest() {
    var again = rungMeanwhile && due();
    rungMeanwhile = false;
    working = again;
    return again;
  }

  synchronized boolean due() {
    return System.nanoTime() - notBefore >= 0 || failures == 0;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  /** Waits 1, 2, 4 … seconds, five minutes at most, before the next try. */
  synchronized void failed() {
    long wait = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(failures++, 16));
    notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(wait);
  }
}
