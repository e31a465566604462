package se.radrum.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** Somebody who is told. */
@Entity(name = "WebhookReceiver")
@Table(name = "webhook_receiver")
class Receiver {
  /** How long an earlier secret signs beside the new one. */
  private static final Duration OVERLAP = Duration.ofHours(24);

  /** Whether a receiver is told. */
  enum State {
    /** Is told. */
    ACTIVE,
    /** Is told later: what happens meanwhile waits. */
    PAUSED,
    /** Has asked not to be told any more, by answering 410. */
    ENDED
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String address;

  @Enumerated(EnumType.STRING)
  private State state;

  private byte[] secret;
  private byte @Nullable [] earlier;

  @Column(name = "earlier_until")
  private long earlierUntil;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Receiver() {}

  Receiver(UUID id, URI address, byte[] secret) {
    this.id = id;
    this.address = address.toString();
    this.secret = secret.clone();
    this.state = State.ACTIVE;
  }

  UUID id() {
    return id;
  }

  URI address() {
    return URI.create(address);
  }

  State state() {
    return state;
  }

  void pause() {
    if (state == State.ACTIVE) state = State.PAUSED;
  }

  /** Is told again, also after it had asked not to be: somebody has decided so. */
  void resume() {
    state = State.ACTIVE;
  }

  void end() {
    state = State.ENDED;
  }

  /** Signs with a new secret, and for a day with the old one too. */
  void rotate(byte[] next, Instant now) {
    earlier = secret;
    earlierUntil = now.plus(OVERLAP).toEpochMilli();
    secret = next.clone();
  }

  /** Whether two secrets sign now. */
  boolean rotating(Instant now) {
    return earlier != null && now.toEpochMilli() < earlierUntil;
  }

  /** The sealed secrets that sign now, the newest first. */
  List<byte[]> secrets(Instant now) {
    var all = new ArrayList<byte[]>();
    all.add(secret.clone());
    if (earlier != null && rotating(now)) all.add(earlier.clone());
    return all;
  }
}
