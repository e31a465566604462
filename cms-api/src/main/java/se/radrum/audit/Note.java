package se.radrum.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.Json;
import se.radrum.kernel.UuidColumn;
import se.radrum.outbox.Change;

/** One thing somebody did or read, bound to the note before it. */
@Entity
@Table(name = "audit_note")
class Note {
  static final String BY = "by";

  @Id private long n;
  private long sequence;
  private LocalDate day;
  private String name;

  @Convert(converter = UuidColumn.class)
  private UUID member;

  private String facts;
  private byte[] hash;

  @SuppressWarnings("NullAway")
  protected Note() {}

  /** The note that follows another, of which only the number and the hash are needed. */
  Note(long previous, byte[] previousHash, Change change, LocalDate day) {
    this.n = previous + 1;
    this.sequence = change.sequence();
    this.day = day;
    this.name = change.name();
    this.member = change.id(BY);
    this.facts = change.facts().toString();
    this.hash = hashAfter(previousHash);
  }

  /**
   * What the hash has to be when the note before has that one. Facts stand last: they may hold
   * anything.
   */
  final byte[] hashAfter(byte[] previousHash) {
    var words = "%d\n%d\n%s\n%s\n%s\n%s".formatted(n, sequence, day, name, member, facts);
    return Sha256.of(previousHash, words.getBytes(UTF_8));
  }

  long n() {
    return n;
  }

  long sequence() {
    return sequence;
  }

  UUID member() {
    return member;
  }

  byte[] hash() {
    return hash.clone();
  }

  NoteView view(String alias) {
    var told = Json.read(facts);
    var others =
        told.entrySet().stream()
            .filter(fact -> !fact.getKey().equals(BY))
            .map(fact -> Map.entry(fact.getKey(), fact.getValue().toString().replace("\"", "")))
            .toList();
    return new NoteView(n, day, name, member, alias, others);
  }
}
