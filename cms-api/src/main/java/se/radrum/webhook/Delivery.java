package se.radrum.webhook;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** One message to one receiver. */
@Entity(name = "WebhookDelivery")
@Table(name = "webhook_delivery")
class Delivery {
  /** How far a message has come. */
  enum State {
    /** Is to be carried when it is due. */
    WAITING,
    /** Was taken. */
    DELIVERED,
    /** Will not be tried again. */
    FAILED
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  private UUID receiver;

  /** The change it tells of; written once, so that no receiver is told twice of the same. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long sequence;

  private String kind;
  private String body;
  private long made;

  @Enumerated(EnumType.STRING)
  private State state;

  private int tries;
  private long due;
  private @Nullable Integer status;
  private @Nullable String failure;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Delivery() {}

  /** A message that is due at once; without a sequence when it tells of no change. */
  Delivery(UUID id, UUID receiver, @Nullable Long sequence, Message message) {
    this.id = id;
    this.receiver = receiver;
    this.sequence = sequence;
    this.kind = message.kind();
    this.body = message.body();
    this.made = message.made().toEpochMilli();
    this.due = made;
    this.state = State.WAITING;
  }

  UUID id() {
    return id;
  }

  UUID receiver() {
    return receiver;
  }

  String body() {
    return body;
  }

  /** The same at every try, so that a receiver knows what it has seen. */
  String messageId() {
    return "msg_" + id;
  }

  /** Notes a try, and when to try again. */
  void tried(Answer answer, Instant now) {
    tries++;
    status = answer.status();
    failure = answer.failure();
    if (answer.taken()) state = State.DELIVERED;
    else if (answer.gone()) state = State.FAILED;
    else
      Schedule.after(tries, answer.pause())
          .ifPresentOrElse(wait -> due = now.plus(wait).toEpochMilli(), () -> state = State.FAILED);
  }

  /** Is due once more, at once, with all its tries before it. */
  void again(Instant now) {
    state = State.WAITING;
    tries = 0;
    due = now.toEpochMilli();
  }

  DeliveryView view() {
    return new DeliveryView(
        id,
        kind,
        state.name(),
        tries,
        Instant.ofEpochMilli(made),
        state == State.WAITING ? Instant.ofEpochMilli(due) : null,
        status,
        failure);
  }
}
