package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/** Turns changes into one delivery a receiver, in the transaction that moves the cursor. */
@ApplicationScoped
class Announcing implements Subscriber {
  private final Receivers receivers;
  private final Deliveries deliveries;
  private final WebhookSettings settings;
  private final Clock clock;
  private final Event<Waiting> bell;

  @Inject
  Announcing(
      Receivers receivers,
      Deliveries deliveries,
      WebhookSettings settings,
      Clock clock,
      Event<Waiting> bell) {
    this.receivers = receivers;
    this.deliveries = deliveries;
    this.settings = settings;
    this.clock = clock;
    this.bell = bell;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Announcing() {
    this(null, null, null, null, null);
  }

  @Override
  public String subscription() {
    return "webhooks";
  }

  @Override
  public int take(List<Change> changes) {
    if (changes.stream().anyMatch(Message::tells)) announce(changes);
    return changes.size();
  }

  private void announce(List<Change> changes) {
    var told = receivers.all().stream().filter(r -> r.state() != Receiver.State.ENDED).toList();
    if (told.isEmpty()) return;
    changes.forEach(change -> announce(change, told));
    bell.fire(new Waiting());
  }

  private void announce(Change change, List<Receiver> told) {
    Message.of(change, settings.base(), clock.instant())
        .ifPresent(
            message ->
                told.forEach(
                    receiver ->
                        deliveries.add(
                            new Delivery(
                                UUID.randomUUID(), receiver.id(), change.sequence(), message))));
  }
}
