package se.radrum.vault;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** One of the three who, two together, can give a group's key to somebody new. */
@Entity
@Table(name = "trustee")
class Trustee {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID member;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Trustee() {}

  Trustee(UUID member) {
    this.member = member;
  }

  UUID member() {
    return member;
  }
}
