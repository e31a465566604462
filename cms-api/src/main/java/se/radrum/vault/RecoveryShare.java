package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.Function;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.UuidColumn;

/**
 * A group's private key of one epoch, wrapped for one trustee and the result wrapped for another,
 * so that the two open it together and neither alone. Three such pairs make two of three, without
 * any secret sharing scheme.
 */
@Entity
@Table(name = "recovery_share")
class RecoveryShare {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Column(name = "group_id")
  @Convert(converter = UuidColumn.class)
  private UUID groupId;

  private int epoch;

  @Column(name = "inner_member")
  @Convert(converter = UuidColumn.class)
  private UUID inner;

  @Column(name = "outer_member")
  @Convert(converter = UuidColumn.class)
  private UUID outer;

  private byte[] wrapped;
  private byte[] vouched;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected RecoveryShare() {}

  RecoveryShare(
      UUID groupId, int epoch, PrivateKey group, Holder inner, Holder outer, byte[] instance) {
    this.id = Randomness.id();
    this.groupId = groupId;
    this.epoch = epoch;
    this.inner = inner.member();
    this.outer = outer.member();
    var core = inner.publicKey().wrap(group.bytes(), context("inner", instance));
    this.wrapped = outer.publicKey().wrap(core, context("outer", instance));
    this.vouched = Voucher.sign(group, pair(inner, outer, instance));
  }

  UUID groupId() {
    return groupId;
  }

  int epoch() {
    return epoch;
  }

  boolean isFor(UUID one, UUID other) {
    return (inner.equals(one) && outer.equals(other)) || (inner.equals(other) && outer.equals(one));
  }

  /** Whether it was made for the public keys its trustees have today. */
  boolean isForBoth(Function<UUID, Holder> holder, PrivateKey group, byte[] instance) {
    var pair = pair(holder.apply(inner), holder.apply(outer), instance);
    return Voucher.holds(group, pair, vouched);
  }

  PrivateKey open(Unlocked one, Unlocked other, byte[] instance) {
    var first = one.member().equals(outer) ? one : other;
    var second = one.member().equals(outer) ? other : one;
    var core = first.key().unwrap(wrapped, context("outer", instance));
    return PrivateKey.of(second.key().unwrap(core, context("inner", instance)));
  }

  private Context pair(Holder innerOne, Holder outerOne, byte[] instance) {
    return Context.of("trustees", instance)
        .and(groupId)
        .and(epoch)
        .and(inner)
        .and(innerOne.publicKey())
        .and(outer)
        .and(outerOne.publicKey());
  }

  private byte[] context(String layer, byte[] instance) {
    return Context.of("recovery", instance)
        .and(layer)
        .and(groupId)
        .and(epoch)
        .and(inner)
        .and(outer)
        .bytes();
  }
}
