package se.radrum.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import se.radrum.kernel.Started;
import se.radrum.kernel.Workers;

/**
 * Hands changes to subscribers: at once when a commit rings, and on a slow clock for what a crash
 * or another node left. Each subscriber has a lane of its own, so a slow one delays nobody.
 */
@ApplicationScoped
class Dispatcher {
  @Inject private Workers workers;
  @Inject @Any private Instance<Subscriber> subscribers;
  @Inject private Turn turn;
  @Inject private OutboxSettings settings;

  private volatile List<Lane> lanes = List.of();

  void start(@Observes Started event) {
    lanes = subscribers.stream().map(this::lane).toList();
    ring();
    workers.every(Duration.ofSeconds(settings.interval()), "The bell did not ring", this::ring);
    workers.every(Duration.ofHours(1), "The change log was not pruned", this::prune);
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
    } catch (RejectedExecutionException stopping) {
      lane.rest();
    }
  }

  private void drain(Lane lane) {
    try {
      boolean more = true;
      while (more && !workers.ending() && lane.due()) {
        more = turn.next(lane.subscriber(), lane.node());
        lane.succeeded();
      }
    } catch (RuntimeException e) {
      lane.failed();
      workers.tell("Subscriber " + lane.subscriber().subscription() + " will try again", e);
    } finally {
      if (lane.rest()) submit(lane);
    }
  }

  private void prune() {
    turn.prune(settings.node());
  }
}
