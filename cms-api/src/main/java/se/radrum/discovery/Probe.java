package se.radrum.discovery;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** What a search ought to find. */
@Entity(name = "SearchProbe")
@Table(name = "search_probe")
class Probe {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String words;
  private int number;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Probe() {}

  Probe(UUID id, String words, int number) {
    this.id = id;
    this.words = words;
    this.number = number;
  }

  UUID id() {
    return id;
  }

  String words() {
    return words;
  }

  int number() {
    return number;
  }
}
