package se.radrum.discovery;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** What people say and what papers call it. */
@Entity(name = "SynonymRule")
@Table(name = "synonym_rule")
class SynonymRule {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String line;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected SynonymRule() {}

  SynonymRule(UUID id, String line) {
    this.id = id;
    this.line = line;
  }

  UUID id() {
    return id;
  }

  String line() {
    return line;
  }

  SynonymView view() {
    return new SynonymView(id, line);
  }
}
