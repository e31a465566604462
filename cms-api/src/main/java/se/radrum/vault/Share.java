package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.PublicKey;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.UuidColumn;

/**
 * A group's private key of one epoch, wrapped for one reader; with it, what the key vouches for:
 * that it was made for this reader's public key, and that it follows the key before it.
 */
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
  private byte[] vouched;
  private byte[] chained;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Share() {}

  /**
   * A share for a reader.
   *
   * @param before the group's key of the epoch before, which vouches for this one; empty where
   *     nothing of that epoch is left
   */
  Share(
      UUID groupId,
      int epoch,
      PrivateKey group,
      Optional<PrivateKey> before,
      Holder reader,
      byte[] instance) {
    this.id = Randomness.id();
    this.groupId = groupId;
    this.epoch = epoch;
    this.member = reader.member();
    this.wrapped = reader.publicKey().wrap(group.bytes(), context(instance));
    this.vouched = Voucher.sign(group, reader(reader, instance));
    this.chained =
        before.map(b -> Voucher.sign(b, next(group.publicKey(), instance))).orElse(new byte[0]);
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

  /** Whether it was made for the public key the reader has today. */
  boolean isFor(Holder reader, PrivateKey group, byte[] instance) {
    return Voucher.holds(group, reader(reader, instance), vouched);
  }

  /** Whether whoever made this epoch's key had that of the epoch before. */
  boolean follows(PrivateKey before, PublicKey group, byte[] instance) {
    return Voucher.holds(before, next(group, instance), chained);
  }

  private byte[] context(byte[] instance) {
    return Context.of("share", instance).and(groupId).and(epoch).and(member).bytes();
  }

  private Context reader(Holder reader, byte[] instance) {
    return Context.of("reader", instance)
        .and(groupId)
        .and(epoch)
        .and(member)
        .and(reader.publicKey());
  }

  private Context next(PublicKey group, byte[] instance) {
    return Context.of("next", instance).and(groupId).and(epoch).and(group);
  }
}
