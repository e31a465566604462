package se.radrum.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** One entry leading to another. */
@Entity(name = "ContentLink")
@Table(name = "relation")
@IdClass(LinkId.class)
class Link {
  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "from_entry")
  private UUID from;

  @Id private String field;

  @Id private int ordinal;

  @Convert(converter = UuidColumn.class)
  @Column(name = "to_entry")
  private UUID to;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Link() {}

  Link(UUID from, String field, int ordinal, UUID to) {
    this.from = from;
    this.field = field;
    this.ordinal = ordinal;
    this.to = to;
  }

  UUID from() {
    return from;
  }

  String field() {
    return field;
  }

  UUID to() {
    return to;
  }
}
