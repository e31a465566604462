package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.crypto.PublicKey;
import se.radrum.kernel.UuidColumn;

/** A reader group and the public key of its epoch. */
@Entity
@Table(name = "reader_group")
class Readers {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String name;
  private int epoch;
  private boolean offered;

  @Column(name = "left_since")
  private boolean leftSince;

  @Column(name = "public_key")
  private byte[] publicKey;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Readers() {}

  /**
   * A group in its first epoch.
   *
   * @param offered whether those who write may choose it
   */
  Readers(UUID id, String name, boolean offered, PublicKey publicKey) {
    this.id = id;
    this.name = name;
    this.offered = offered;
    this.epoch = 1;
    this.publicKey = publicKey.bytes();
  }

  UUID id() {
    return id;
  }

  boolean isOffered() {
    return offered;
  }

  int epoch() {
    return epoch;
  }

  PublicKey publicKey() {
    return PublicKey.of(publicKey);
  }

  /** Somebody has left: the next reader who unlocks makes another key. */
  void leave() {
    leftSince = true;
  }

  /** Whether somebody has left since the key was made. */
  boolean hasLeft() {
    return leftSince;
  }

  /** A new key pair from now on; what came before keeps its own until somebody wraps it anew. */
  void begin(PublicKey next) {
    epoch++;
    publicKey = next.bytes();
    leftSince = false;
  }

  ReaderGroup view() {
    return new ReaderGroup(id, name);
  }
}
