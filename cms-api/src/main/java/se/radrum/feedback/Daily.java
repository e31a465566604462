package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;
import se.radrum.vault.Endings;

/**
 * Looks once a day, and at each start before anybody opens a case, for what is past its time; and
 * each hour brings the key folder after the tables, so that what was taken back in the morning does
 * not come back with a backup in the afternoon. It says nothing of a run in which nothing ended, so
 * no log tells when the house was looked through.
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
    workers.every(
        Duration.ofHours(1), "The key folder does not know all that has ended", endings::settle);
  }

  private void look() {
    disposal.run();
    endings.settle();
  }
}
