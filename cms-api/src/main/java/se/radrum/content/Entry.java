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
