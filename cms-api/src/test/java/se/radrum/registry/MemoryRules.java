package se.radrum.registry;

import java.util.List;
import java.util.Optional;
import se.radrum.outbox.RecordedChanges;

/** The classes of retention over a list instead of a table. */
public final class MemoryRules {
  private final List<RetentionRule> rules =
      List.of(new RetentionRule("usual", 24), new RetentionRule("child", 60));
  private final Retentions retentions =
      new Retentions(
          new RetentionRules() {
            @Override
            List<RetentionRule> all() {
              return rules;
            }

            @Override
            Optional<RetentionRule> find(String kind) {
              return rules.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
            }
          },
          new RecordedChanges());

  /** The door to them. */
  public Retentions retentions() {
    return retentions;
  }

  /** Somebody has decided. */
  public void decide(String kind, int months, String decision) {
    rules.stream()
        .filter(rule -> rule.kind().equals(kind))
        .forEach(rule -> rule.decide(months, decision));
  }
}
