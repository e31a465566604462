package se.radrum.kernel;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * What is done beside the requests: on a clock, or at once on a thread of its own. When the
 * application ends nothing new is begun, and what is at it may finish while everything it needs is
 * still there.
 */
@ApplicationScoped
public class Workers {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());
  private static final int LAST_SECONDS = 2;

  @Resource private ManagedScheduledExecutorService clock;
  @Resource private ManagedThreadFactory threads;

  // Not the clock's own threads: it may have one only, and what is slow would hold the others up.
  // Nor the server's executor: it looks through every jar for each task it is given.
  @SuppressWarnings("NullAway.Init")
  private ExecutorService pool;

  private final List<Future<?>> clocks = new CopyOnWriteArrayList<>();

  @PostConstruct
  void open() {
    pool = Executors.newCachedThreadPool(threads);
  }

  /**
   * Does it again and again until the application ends; a failure is logged and keeps nothing from
   * the next time.
   *
   * @param wait before the first time, and after each
   * @param failed what a log says when it failed, before the reason
   */
  public void every(Duration wait, String failed, Runnable work) {
    Runnable tried =
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            tell(failed, e);
          }
        };
    clocks.add(clock.scheduleWithFixedDelay(tried, wait.toSeconds(), wait.toSeconds(), SECONDS));
  }

  /**
   * Walks: one small step after another on a thread of its own, while there is more to do and the
   * application does not end. A failure is logged and ends that walk only.
   *
   * @param most how many may walk at once
   * @param failed what a log says when a step failed, before the reason
   * @param step does a little, and says whether there may be more to do
   * @return begins a walk and returns at once; does nothing while so many walk already
   */
  public Runnable walks(int most, String failed, BooleanSupplier step) {
    var free = new Semaphore(most);
    Runnable walk =
        () -> {
          try {
            boolean more = true;
            while (more && !ending()) more = step.getAsBoolean();
          } catch (RuntimeException e) {
            tell(failed, e);
          } finally {
            free.release();
          }
        };
    return () -> {
      if (!free.tryAcquire()) return;
      try {
        execute(walk);
      } catch (RejectedExecutionException stopping) {
        free.release();
      }
    };
  }

  /**
   * Does it now, beside whoever asks.
   *
   * @throws RejectedExecutionException when the application is ending
   */
  public void execute(Runnable work) {
    pool.execute(work);
  }

  /** Logs that something failed, with the kinds of its causes; nothing once the end has begun. */
  public void tell(String failed, RuntimeException why) {
    if (!ending()) LOG.log(WARNING, "{0}: {1}", failed, Causes.of(why));
  }

  /** The application is ending: whoever does one thing after another stops between two. */
  public boolean ending() {
    return pool.isShutdown();
  }

  void stop(@Observes Stopping event) throws InterruptedException {
    clocks.forEach(tick -> tick.cancel(false));
    pool.shutdown();
    // Nobody is interrupted: that would close the files of the index under whoever reads them.
    pool.awaitTermination(LAST_SECONDS, SECONDS);
  }
}
