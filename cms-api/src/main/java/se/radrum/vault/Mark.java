package se.radrum.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.radrum.crypto.Sha256;

/** What the database remembers of the key folder it was begun with: enough to know it again. */
@Entity
@Table(name = "vault_mark")
class Mark {
  static final int ONLY = 1;

  @Id private int id = ONLY;
  private byte[] mark;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Mark() {}

  Mark(byte[] mark) {
    this.mark = mark.clone();
  }

  boolean is(byte[] other) {
    return Sha256.same(mark, other);
  }
}
