package se.radrum.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.content.PaperView.Kind;
import se.radrum.content.PaperView.Reading;
import se.radrum.kernel.UuidColumn;

/** A document somebody laid beside entries. Never changed: another file is another paper. */
@Entity(name = "ContentPaper")
@Table(name = "paper")
class Paper {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int size;
  private String hash;

  @Enumerated(EnumType.STRING)
  private Reading reading;

  @Convert(converter = UuidColumn.class)
  @Column(name = "kept_by")
  private UUID keptBy;

  @Column(name = "kept_on")
  private LocalDate keptOn;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Paper() {}

  Paper(UUID id, KeepPaper from, Caller by, LocalDate today) {
    this.id = id;
    this.name = from.name();
    this.kind = from.kind();
    this.size = from.size();
    this.hash = from.hash();
    this.reading = from.reading();
    this.keptBy = by.id();
    this.keptOn = today;
  }

  UUID id() {
    return id;
  }

  PaperView view() {
    return new PaperView(id, name, kind, size, hash, reading);
  }
}
