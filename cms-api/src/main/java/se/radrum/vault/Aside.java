package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.crypto.Randomness;
import se.radrum.kernel.UuidColumn;

/** A reader stands aside from one case: it may concern somebody they know. It says no reason. */
@Entity
@Table(name = "case_aside")
class Aside {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Column(name = "case_id")
  @Convert(converter = UuidColumn.class)
  private UUID caseId;

  @Convert(converter = UuidColumn.class)
  private UUID member;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Aside() {}

  Aside(UUID caseId, UUID member) {
    this.id = Randomness.id();
    this.caseId = caseId;
    this.member = member;
  }

  UUID caseId() {
    return caseId;
  }

  UUID member() {
    return member;
  }
}
