package se.radrum.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How long one class of submissions is kept, and by which decision. */
@Entity
@Table(name = "retention_rule")
class RetentionRule {
  @Id private String kind;
  private int months;
  private @Nullable String decision;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected RetentionRule() {}

  RetentionRule(String kind, int months) {
    this.kind = kind;
    this.months = months;
  }

  String kind() {
    return kind;
  }

  /** From now on by this decision. */
  void decide(int newMonths, String newDecision) {
    months = newMonths;
    decision = newDecision;
  }

  Retention view() {
    return new Retention(kind, months, decision);
  }
}
