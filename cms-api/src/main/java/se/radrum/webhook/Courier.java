package se.radrum.webhook;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.radrum.kernel.Causes;

/**
 * Carries one delivery, in one transaction: claimed, sent, and what came of it written while the
 * claim is held. Sending changes nothing in the database, so a failure rolls nothing back; only
 * where the machine dies in between is a message sent again, under the same id.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class Courier {
  private static final System.Logger LOG = System.getLogger(Courier.class.getName());
  private static final Duration KEPT = Duration.ofDays(30);

  private final Deliveries deliveries;
  private final Receivers receivers;
  private final SigningSecrets secrets;
  private final Post post;
  private final Clock clock;

  @Inject
  Courier(
      Deliveries deliveries, Receivers receivers, SigningSecrets secrets, Post post, Clock clock) {
    this.deliveries = deliveries;
    this.receivers = receivers;
    this.secrets = secrets;
    this.post = post;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Courier() {
    this(null, null, null, null, null);
  }

  /** Carries what is longest due; false when there is nothing to carry. */
  public boolean next() {
    var delivery = deliveries.claim(clock.instant());
    delivery.ifPresent(this::carry);
    return delivery.isPresent();
  }

  /** Forgets what was settled thirty days ago. */
  public void forget() {
    deliveries.forget(clock.instant().minus(KEPT));
  }

  private void carry(Delivery delivery) {
    var receiver = receivers.find(delivery.receiver()).orElseThrow();
    var answer = sent(delivery, receiver);
    delivery.tried(answer, clock.instant());
    if (answer.gone()) receiver.end();
  }

  /** What breaks is an answer too: a row left untouched would be claimed first for ever. */
  private Answer sent(Delivery delivery, Receiver receiver) {
    var now = clock.instant();
    try {
      var keys = receiver.secrets(now).stream().map(s -> secrets.open(receiver.id(), s)).toList();
      var headers = Signature.headers(keys, delivery.messageId(), now, delivery.body());
      return post.send(receiver.address().toString(), headers, delivery.body());
    } catch (RuntimeException e) {
      return broken(e);
    }
  }

  private static Answer broken(RuntimeException e) {
    LOG.log(WARNING, "A message could not be sent: {0}", Causes.of(e));
    return Answer.failed("broken");
  }
}
