package se.radrum.kernel;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.radrum.kernel.Problem.Kind;

/**
 * Turns at dear work. As many at a time as the machine has cores, and a short queue behind them;
 * whoever comes after that is asked to wait, for each run of Argon2 takes 46 or 64 MiB. Whoever
 * needs turns has a queue of their own: those who guess passwords keep nobody from writing.
 */
public final class Turns {
  private static final int QUEUE = 64;
  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore running;
  private final int queue;

  /** As many at a time as there are cores. */
  public Turns() {
    this(Runtime.getRuntime().availableProcessors());
  }

  Turns(int atATime) {
    this(atATime, QUEUE);
  }

  /** As many at a time as said, and so many behind them. */
  public Turns(int atATime, int queue) {
    running = new Semaphore(atATime, true);
    this.queue = queue;
  }

  /**
   * Does the work when it is its turn. Take no turn with a connection to the database at hand.
   *
   * @throws Problem UNAVAILABLE when the queue is full, or after ten seconds of waiting
   */
  public <T> T take(Supplier<T> work) {
    if (waiting() >= queue || !acquired()) throw busy();
    try {
      return work.get();
    } finally {
      running.release();
    }
  }

  /** How many wait for their turn. */
  int waiting() {
    return running.getQueueLength();
  }

  private boolean acquired() {
    try {
      return running.tryAcquire(PATIENCE_SECONDS, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Problem busy() {
    return Problem.of(Kind.UNAVAILABLE, "kernel.busy");
  }
}
