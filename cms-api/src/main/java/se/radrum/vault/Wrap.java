package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.UuidColumn;

/** A case's key, wrapped for one reader group and sealed with the key of the case's month. */
@Entity
@Table(name = "case_wrap")
class Wrap {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Column(name = "case_id")
  @Convert(converter = UuidColumn.class)
  private UUID caseId;

  @Column(name = "group_id")
  @Convert(converter = UuidColumn.class)
  private UUID groupId;

  private int epoch;
  private byte[] wrapped;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Wrap() {}

  Wrap(SealedCase open, Readers group, Key monthKey, byte[] instance) {
    this.id = Randomness.id();
    this.caseId = open.id();
    this.groupId = group.id();
    this.epoch = group.epoch();
    var context = context(instance);
    this.wrapped = monthKey.seal(group.publicKey().wrap(open.key().bytes(), context), context);
  }

  UUID caseId() {
    return caseId;
  }

  UUID groupId() {
    return groupId;
  }

  int epoch() {
    return epoch;
  }

  Key open(PrivateKey group, Key monthKey, byte[] instance) {
    var context = context(instance);
    return Key.of(group.unwrap(monthKey.open(wrapped, context), context));
  }

  private byte[] context(byte[] instance) {
    return Context.of("group-wrap", instance).and(caseId).and(groupId).and(epoch).bytes();
  }
}
