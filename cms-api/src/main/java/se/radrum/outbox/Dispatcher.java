package se.radrum.outbox;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Started;

/**
 * Hands changes to subscribers: at once when a commit rings, and on a slow clock for what a crash
 * or another node left. Each subscriber has a lane of its own, so a slow one delays nobody.
 */
@ApplicationScoped
class Dispatcher {
  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  @Resource private ManagedScheduledExecutorService clock;
  @Resource private ManagedThreadFactory threads;
  @Inject @Any private Instance<Subscriber> subscribers;
  @Inject private Turn turn;
  @Inject private OutboxSettings settings;

  // Not the clock's own threads: it may have one only, and a slow subscriber would hold the others
  // up. Nor the server's executor: it looks through every jar for each task it is given.
  @SuppressWarnings("NullAway.Init")
  private ExecutorService workers;

  private volatile List<Lane> lanes = List.of();
  private volatile List<Future<?>> clocks = List.of();

  @PostConstruct
  void open() {
    workers = Executors.newCachedThreadPool(threads);
  }

  void start(@Observes Started event) {
    lanes = subscribers.stream().map(this::lane).toList();
    clocks =
        List.of(
            clock.scheduleWithFixedDelay(this::ring, 0, settings.interval(), SECONDS),
            clock.scheduleWithFixedDelay(this::prune, 1, 1, HOURS));
  }

  @PreDestroy
  void stop() {
    clocks.forEach(tick -> tick.cancel(false));
    workers.shutdown();
  }

  /** Wakes every lane; returns at once and never throws, since it runs after commits. */
  void ring() {
    for (var lane : lanes) if (lane.wake()) submit(lane);
  }

  private Lane lane(Subscriber subscriber) {
    var node = subscriber.perNode() ? settings.node() : "";
    turn.open(subscriber.subscription(), node);
    return new Lane(subscriber, node);
  }

  private void submit(Lane lane) {
    try {
      workers.execute(() -> drain(lane));
    } catch (RuntimeException stopping) {
      lane.rest();
    }
  }

  private void drain(Lane lane) {
    try {
      while (lane.due() && turn.next(lane.subscriber(), lane.node())) lane.succeeded();
    } catch (RuntimeException e) {
      lane.failed();
      LOG.log(
          WARNING,
          "Subscriber {0} will try again: {1}",
          lane.subscriber().subscription(),
          Causes.of(e));
    } finally {
      if (lane.rest()) submit(lane);
    }
  }

  private void prune() {
    try {
      turn.prune(settings.node());
    } catch (RuntimeException e) {
      LOG.log(WARNING, "The change log was not pruned: {0}", Causes.of(e));
    }
  }
}
