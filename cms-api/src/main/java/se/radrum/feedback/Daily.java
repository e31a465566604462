package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;
import se.radrum.vault.Endings;

/**
 * Looks once a day, and at each start before anybody opens a case, for what is past its time. It
 * says nothing of a run in which nothing ended, so no log tells when the house was looked through.
 */
@ApplicationScoped
class Daily {
  private static final String FAILED = "What is past its time was not disposed of";

  @Inject private Workers workers;
  @Inject private Disposal disposal;
  @Inject private Endings endings;

  void start(@Observes Started event) {
    try {
      look();
    } catch (RuntimeException e) {
      workers.tell(FAILED, e);
    }
    workers.every(Duration.ofDays(1), FAILED, this::look);
  }

  private void look() {
    disposal.run();
    endings.settle();
  }
}
