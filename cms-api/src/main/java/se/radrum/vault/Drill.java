package se.radrum.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which two trustees tried whether they could recover. */
@Entity
@Table(name = "recovery_drill")
class Drill {
  @Id private LocalDate day;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Drill() {}

  Drill(LocalDate day) {
    this.day = day;
  }

  LocalDate day() {
    return day;
  }
}
