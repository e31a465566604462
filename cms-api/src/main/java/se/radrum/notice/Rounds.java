package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;

/** Looks every half a minute whether it is morning for somebody; one walk at a time. */
@ApplicationScoped
class Rounds {
  private static final Duration LOOK = Duration.ofSeconds(30);

  @Inject private Workers workers;
  @Inject private MorningRound round;
  private final Semaphore one = new Semaphore(1);

  void start(@Observes Started event) {
    workers.every(LOOK, "No letters were sent", this::send);
  }

  private void send() {
    if (!one.tryAcquire()) return;
    try {
      workers.execute(this::walk);
    } catch (RejectedExecutionException stopping) {
      one.release();
    }
  }

  private void walk() {
    try {
      boolean more = true;
      while (more && !workers.ending()) more = round.next();
    } catch (RuntimeException e) {
      workers.tell("A round of letters came back", e);
    } finally {
      one.release();
    }
  }
}
