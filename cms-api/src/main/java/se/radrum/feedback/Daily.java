package se.radrum.feedback;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.TimeUnit.DAYS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Started;
import se.radrum.vault.Endings;

/**
 * Looks once a day, and at each start before anybody opens a case, for what is past its time. It
 * says nothing of a run in which nothing ended, so no log tells when the house was looked through.
 */
@ApplicationScoped
class Daily {
  private static final System.Logger LOG = System.getLogger(Daily.class.getName());

  @Resource private ManagedScheduledExecutorService clock;
  @Inject private Disposal disposal;
  @Inject private Endings endings;
  private volatile Future<?> tick = CompletableFuture.completedFuture(null);

  void start(@Observes Started event) {
    look();
    tick = clock.scheduleWithFixedDelay(this::look, 1, 1, DAYS);
  }

  @PreDestroy
  void stop() {
    tick.cancel(false);
  }

  private void look() {
    try {
      disposal.run();
      endings.settle();
    } catch (RuntimeException e) {
      LOG.log(WARNING, "What is past its time was not disposed of: {0}", Causes.of(e));
    }
  }
}
