package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.UuidColumn;

/** A group's private key of one epoch, wrapped for one reader. */
@Entity
@Table(name = "group_share")
class Share {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Column(name = "group_id")
  @Convert(converter = UuidColumn.class)
  private UUID groupId;

  private int epoch;

  @Convert(converter = UuidColumn.class)
  private UUID member;

  private byte[] wrapped;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Share() {}

  Share(UUID groupId, int epoch, PrivateKey group, Holder reader, byte[] instance) {
    this.id = Randomness.id();
    this.groupId = groupId;
    this.epoch = epoch;
    this.member = reader.member();
    this.wrapped = reader.publicKey().wrap(group.bytes(), context(instance));
  }

  UUID groupId() {
    return groupId;
  }

  int epoch() {
    return epoch;
  }

  UUID member() {
    return member;
  }

  PrivateKey open(Unlocked reader, byte[] instance) {
    return PrivateKey.of(reader.key().unwrap(wrapped, context(instance)));
  }

  private byte[] context(byte[] instance) {
    return Context.of("share", instance).and(groupId).and(epoch).and(member).bytes();
  }
}
