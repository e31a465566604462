package se.radrum.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** What stays the same about an entry in all languages and versions. */
@Entity(name = "ContentEntry")
@Table(name = "entry")
class Entry {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private int number;
  private String type;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  private int linked;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Entry() {}

  Entry(UUID id, int number, NewEntry from) {
    this.id = id;
    this.number = number;
    this.type = from.type();
    this.origin = from.origin();
    this.sourceId = from.sourceId();
  }

  /**
   * Counts a change of where it leads.
   *
   * @throws Problem STALE when somebody else has changed that since
   */
  void relate(int basedOn) {
    if (basedOn != linked) throw Problem.of(Kind.STALE, "content.relations.stale");
    linked++;
  }

  /** How often where it leads has been changed. */
  int linked() {
    return linked;
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  String type() {
    return type;
  }

  Origin origin() {
    return origin;
  }

  @Nullable String sourceId() {
    return sourceId;
  }
}
