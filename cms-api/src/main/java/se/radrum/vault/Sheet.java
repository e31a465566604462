package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** One sealed record of a case. */
@Entity
@Table(name = "sealed_record")
class Sheet {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Column(name = "case_id")
  @Convert(converter = UuidColumn.class)
  private UUID caseId;

  private byte[] sealed;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Sheet() {}

  Sheet(UUID id, UUID caseId, byte[] sealed) {
    this.id = id;
    this.caseId = caseId;
    this.sealed = sealed.clone();
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
