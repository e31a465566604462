package se.radrum.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.radrum.outbox.Change;

/** Where the chain ends. The one row is locked while notes are added, so there is one end. */
@Entity
@Table(name = "audit_head")
class End {
  static final int THE_ONE = 1;

  /** What the first note follows. */
  private static final byte[] NOTHING = new byte[32];

  @Id private int id = THE_ONE;
  private long n;
  private byte[] hash = NOTHING.clone();

  /** The end of a chain without notes. */
  protected End() {}

  /** What the first note follows. */
  static byte[] nothing() {
    return NOTHING.clone();
  }

  /** Adds a note and ends with it. */
  Note grow(Change change, LocalDate today) {
    var note = new Note(n, hash, change, today);
    n = note.n();
    hash = note.hash();
    return note;
  }

  long n() {
    return n;
  }

  byte[] hash() {
    return hash.clone();
  }
}
