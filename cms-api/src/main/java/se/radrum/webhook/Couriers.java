package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;

/**
 * Sends couriers out: at once when something was announced, and on a slow clock for what is due
 * again. Four at a time, so that a receiver that does not answer holds up three others at most.
 */
@ApplicationScoped
class Couriers {
  private static final int AT_A_TIME = 4;
  private static final Duration LOOK = Duration.ofSeconds(5);

  @Inject private Workers workers;
  @Inject private Courier courier;
  private final Semaphore free = new Semaphore(AT_A_TIME);

  void start(@Observes Started event) {
    workers.every(LOOK, "No courier was sent", this::send);
    workers.every(Duration.ofHours(1), "Old deliveries were not forgotten", courier::forget);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Waiting waiting) {
    send();
  }

  private void send() {
    if (!free.tryAcquire()) return;
    try {
      workers.execute(this::walk);
    } catch (RejectedExecutionException stopping) {
      free.release();
    }
  }

  private void walk() {
    try {
      // Where there was one there may be more: another may help.
      while (!workers.ending() && courier.next()) send();
    } catch (RuntimeException e) {
      workers.tell("A webhook courier came back", e);
    } finally {
      free.release();
    }
  }
}
