package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Checkup.Finding;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;

/** The door for whoever connects other systems: who is told, and whether they were. */
@ApplicationScoped
@Transactional
public class Webhooks {
  private static final int SHOWN = 50;

  private final Receivers receivers;
  private final Deliveries deliveries;
  private final SigningSecrets secrets;
  private final WebhookSettings settings;
  private final ChangeLog changes;
  private final Event<Waiting> bell;
  private final Clock clock;

  @Inject
  Webhooks(
      Receivers receivers,
      Deliveries deliveries,
      SigningSecrets secrets,
      WebhookSettings settings,
      ChangeLog changes,
      Event<Waiting> bell,
      Clock clock) {
    this.receivers = receivers;
    this.deliveries = deliveries;
    this.secrets = secrets;
    this.settings = settings;
    this.changes = changes;
    this.bell = bell;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Webhooks() {
    this(null, null, null, null, null, null, null);
  }

  /** Everybody who is told. */
  @Allowed(Role.ADMINISTRATOR)
  public List<ReceiverView> list(Caller by) {
    return receivers.all().stream().map(this::view).toList();
  }

  /**
   * Names somebody to be told from now on.
   *
   * @return the signing secret, {@code whsec_…}, shown this once
   * @throws Problem INVALID when messages may not go to the address
   */
  @Allowed(Role.ADMINISTRATOR)
  public String add(Caller by, @Valid AddReceiver command) {
    var to = checked(command.address());
    var id = UUID.randomUUID();
    var secret = SigningSecrets.random();
    receivers.add(new Receiver(id, to.address(), secrets.seal(id, secret)));
    changes.append(new WebhookChanged(id, by.id(), "added"));
    return secret;
  }

  /** Lets what happens from now on wait. */
  @Allowed(Role.ADMINISTRATOR)
  public void pause(Caller by, UUID id) {
    get(id).pause();
    changes.append(new WebhookChanged(id, by.id(), "paused"));
  }

  /** Tells what has waited, and what happens from now on. */
  @Allowed(Role.ADMINISTRATOR)
  public void resume(Caller by, UUID id) {
    get(id).resume();
    changes.append(new WebhookChanged(id, by.id(), "resumed"));
    bell.fire(new Waiting());
  }

  /** Tells nothing more, and forgets what was told. */
  @Allowed(Role.ADMINISTRATOR)
  public void remove(Caller by, UUID id) {
    receivers.remove(get(id));
    changes.append(new WebhookChanged(id, by.id(), "removed"));
  }

  /**
   * Exchanges the signing secret. For 24 hours both sign, so that nothing is missed meanwhile.
   *
   * @return the new secret, shown this once
   */
  @Allowed(Role.ADMINISTRATOR)
  public String rotate(Caller by, UUID id) {
    var secret = SigningSecrets.random();
    get(id).rotate(secrets.seal(id, secret), clock.instant());
    changes.append(new WebhookChanged(id, by.id(), "secret-exchanged"));
    return secret;
  }

  /** Sends a message that tells nothing ({@code radrum.test}). */
  @Allowed(Role.ADMINISTRATOR)
  public void test(Caller by, UUID id) {
    var message = Message.trial(clock.instant());
    deliveries.add(new Delivery(UUID.randomUUID(), get(id).id(), null, message));
    bell.fire(new Waiting());
  }

  /** The latest fifty messages to a receiver, the newest first. */
  @Allowed(Role.ADMINISTRATOR)
  public List<DeliveryView> deliveries(Caller by, UUID id) {
    return deliveries.latest(get(id).id(), SHOWN).stream().map(Delivery::view).toList();
  }

  /** Sends a message once more, under the same id, with all its tries before it. */
  @Allowed(Role.ADMINISTRATOR)
  public void redeliver(Caller by, UUID delivery) {
    deliveries.find(delivery).orElseThrow(Webhooks::missing).again(clock.instant());
    bell.fire(new Waiting());
  }

  Finding state() {
    var waiting = deliveries.count(Delivery.State.WAITING);
    var failed = deliveries.count(Delivery.State.FAILED);
    var line = "%d receivers, %d messages waiting, %d given up";
    return new Finding(
        "webhooks", failed == 0, line.formatted(receivers.all().size(), waiting, failed));
  }

  private Receiver get(UUID id) {
    return receivers.find(id).orElseThrow(Webhooks::missing);
  }

  private Destination checked(String address) {
    try {
      return Destination.of(address, settings.loopback());
    } catch (Destination.Closed e) {
      throw Problem.invalid("address", "webhook.failure." + e.reason());
    }
  }

  private ReceiverView view(Receiver receiver) {
    return new ReceiverView(
        receiver.id(),
        receiver.address().toString(),
        receiver.state().name(),
        receiver.rotating(clock.instant()),
        deliveries.count(receiver.id(), Delivery.State.WAITING),
        deliveries.count(receiver.id(), Delivery.State.FAILED));
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "webhook.missing");
  }
}
