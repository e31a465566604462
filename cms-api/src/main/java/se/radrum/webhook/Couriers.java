package se.radrum.webhook;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Started;

/**
 * Sends couriers out: at once when something was announced, and on a slow clock for what is due
 * again. Four at a time, so that a receiver that does not answer holds up three others at most.
 */
@ApplicationScoped
class Couriers {
  private static final System.Logger LOG = System.getLogger(Couriers.class.getName());
  private static final int AT_A_TIME = 4;
  private static final int LOOK_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService clock;
  // Not the clock's own threads: it may have one only, and the change log's bell hangs on it too.
  @Resource private ManagedExecutorService walkers;
  @Inject private Courier courier;
  private final Semaphore free = new Semaphore(AT_A_TIME);
  private volatile List<Future<?>> clocks = List.of();

  void start(@Observes Started event) {
    clocks =
        List.of(
            clock.scheduleWithFixedDelay(this::send, LOOK_SECONDS, LOOK_SECONDS, SECONDS),
            clock.scheduleWithFixedDelay(this::forget, 1, 1, HOURS));
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Waiting waiting) {
    send();
  }

  @PreDestroy
  void stop() {
    clocks.forEach(tick -> tick.cancel(false));
  }

  private void send() {
    if (!free.tryAcquire()) return;
    try {
      walkers.execute(this::walk);
    } catch (RuntimeException stopping) {
      free.release();
    }
  }

  private void walk() {
    try {
      while (courier.next()) send(); // where there was one there may be more: another may help
    } catch (RuntimeException e) {
      LOG.log(WARNING, "A webhook courier came back: {0}", Causes.of(e));
    } finally {
      free.release();
    }
  }

  private void forget() {
    try {
      courier.forget();
    } catch (RuntimeException e) {
      LOG.log(WARNING, "Old deliveries were not forgotten: {0}", Causes.of(e));
    }
  }
}
