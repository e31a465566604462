package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.UuidColumn;

/** A case as it lies in the table: its epoch, the wrap for its code, the sealed list of records. */
@Entity
@Table(name = "sealed_case")
class CaseFile {
  private static final String CONTENTS = "contents";

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String month;
  private byte @Nullable [] tag;

  @Column(name = "by_code")
  private byte @Nullable [] byCode;

  private byte[] contents;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected CaseFile() {}

  /** A new, empty case and, for its maker, the key to it. */
  CaseFile(SealedCase open, Epoch epoch) {
    this.id = open.id();
    this.month = epoch.name();
    this.contents = open.seal(CONTENTS, id, Contents.NONE.write());
  }

  static SealedCase open(Epoch epoch, byte[] instance) {
    return new SealedCase(Randomness.id(), Key.random(), instance, epoch.name());
  }

  UUID id() {
    return id;
  }

  Epoch epoch() {
    return new Epoch(month);
  }

  /** From now on this code opens the case and no other; it has not been used yet. */
  void lockWith(CodeKeys code, SealedCase open, Key monthKey, byte[] instance) {
    tag = code.tag();
    write(code, new ByCode(open.key(), 0), monthKey, instance);
  }

  /** The case, opened by its code; empty when codes no longer open it. */
  Optional<SealedCase> open(CodeKeys code, Key monthKey, byte[] instance) {
    return read(code, monthKey, instance).map(inside -> opened(inside.key(), instance));
  }

  /** Counts one more use of the code; says how many there have been, 0 when it opens nothing. */
  int count(CodeKeys code, Key monthKey, byte[] instance) {
    var once = read(code, monthKey, instance).map(ByCode::once);
    once.ifPresent(inside -> write(code, inside, monthKey, instance));
    return once.map(ByCode::uses).orElse(0);
  }

  private Optional<ByCode> read(CodeKeys code, Key monthKey, byte[] instance) {
    if (byCode == null || !isTagged(code.tag())) return Optional.empty();
    var context = context(instance);
    return Optional.of(ByCode.of(code.key().open(monthKey.open(byCode, context), context)));
  }

  private void write(CodeKeys code, ByCode inside, Key monthKey, byte[] instance) {
    var context = context(instance);
    byCode = monthKey.seal(code.key().seal(inside.bytes(), context), context);
  }

  Optional<byte[]> tag() {
    return Optional.ofNullable(tag).map(byte[]::clone);
  }

  boolean isTagged(byte[] other) {
    return tag != null && Sha256.same(tag, other);
  }

  SealedCase opened(Key key, byte[] instance) {
    return new SealedCase(id, key, instance, month);
  }

  /** No code opens the case any more. */
  void forgetCode() {
    tag = null;
    byCode = null;
  }

  Contents contents(SealedCase open) {
    return Contents.read(open.unseal(CONTENTS, id, contents));
  }

  void contents(SealedCase open, Contents now) {
    contents = open.seal(CONTENTS, id, now.write());
  }

  private byte[] context(byte[] instance) {
    return Context.of("code-wrap", instance).and(id).and(month).bytes();
  }
}
