package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;

/** The door to how long what people write is kept. */
@ApplicationScoped
@Transactional
public class Retentions {
  private final RetentionRules rules;
  private final ChangeLog changes;

  @Inject
  Retentions(RetentionRules rules, ChangeLog changes) {
    this.rules = rules;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Retentions() {
    this(null, null);
  }

  /** Every class; public, for whoever writes may know how long it is kept and who decided. */
  public List<Retention> all() {
    return rules.all().stream().map(RetentionRule::view).toList();
  }

  /**
   * The rule of one class.
   *
   * @throws Problem MISSING when there is no such class
   */
  public Retention of(String kind) {
    return rule(kind).view();
  }

  /**
   * Enters a decision; it holds for what lies there already too.
   *
   * @throws Problem MISSING when there is no such class
   */
  @Allowed(Role.REGISTRAR)
  public void decide(Caller by, @Valid DecideRetention decision) {
    rule(decision.kind()).decide(decision.months(), decision.decision());
    changes.append(
        new RetentionDecided(by.id(), decision.kind(), decision.months(), decision.decision()));
  }

  private RetentionRule rule(String kind) {
    return rules
        .find(kind)
        .orElseThrow(() -> Problem.of(Kind.MISSING, "registry.retention.missing"));
  }
}
