package se.radrum.moderation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/**
 * A report about a child that somebody on the staff has to make, and at once: whoever works for an
 * authority and suspects that a child comes to harm (the Social Services Act, 2025:400, chapter
 * 19). Its id is the submission's. The report itself is made elsewhere.
 */
@Entity
@Table(name = "child_report")
class ChildReport {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private LocalDate marked;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected ChildReport() {}

  ChildReport(UUID id, LocalDate marked) {
    this.id = id;
    this.marked = marked;
  }

  UUID id() {
    return id;
  }

  /** The day it was seen; it is due the same day. */
  LocalDate marked() {
    return marked;
  }
}
