package se.radrum.discovery;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** A line by which editors have said how words are understood. */
@Entity(name = "WordRule")
@Table(name = "word_rule")
class WordRule {
  /** What it says. */
  enum Kind {
    /** What people say and what papers call it ({@link se.radrum.search.Synonyms}). */
    SYNONYMS,
    /** How a word is taken apart ({@link se.radrum.search.Splits}). */
    SPLIT
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String line;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected WordRule() {}

  WordRule(UUID id, Kind kind, String line) {
    this.id = id;
    this.kind = kind;
    this.line = line;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  String line() {
    return line;
  }

  WordRuleView view() {
    return new WordRuleView(id, line);
  }
}
