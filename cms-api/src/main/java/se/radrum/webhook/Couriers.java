package se.radrum.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
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

  @SuppressWarnings("NullAway.Init")
  private Runnable send;

  @PostConstruct
  void open() {
    send = workers.walks(AT_A_TIME, "A webhook courier came back", this::walk);
  }

  void start(@Observes Started event) {
    workers.every(LOOK, "No courier was sent", send);
    workers.every(Duration.ofHours(1), "Old deliveries were not forgotten", courier::forget);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Waiting waiting) {
    send.run();
  }

  private boolean walk() {
    boolean more = courier.next();
    // Where there was one there may be more: another may help.
    if (more) send.run();
    return more;
  }
}
