package se.radrum.registry;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import se.radrum.kernel.Texts;
import se.radrum.kernel.UuidColumn;

/** One line of the diary. */
@Entity
@Table(name = "diary_row")
class DiaryRow {
  private static final int LETTERS = 10;

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String designation;
  private LocalDate arrived;
  private String subject;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected DiaryRow() {}

  DiaryRow(LocalDate arrived) {
    this.id = UUID.randomUUID();
    this.designation = "RR-" + random();
    this.arrived = arrived;
    this.subject = Texts.get(Texts.SWEDISH, "registry.subject");
  }

  String designation() {
    return designation;
  }

  DiaryLine view() {
    return new DiaryLine(designation, arrived, subject);
  }

  /** Forty random bits, in groups a person can read aloud. */
  private static String random() {
    var letters = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2, LETTERS);
  }
}
