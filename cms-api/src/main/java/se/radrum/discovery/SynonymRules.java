package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines editors have written. */
@ApplicationScoped
class SynonymRules {
  @PersistenceContext private EntityManager db;

  void add(SynonymRule rule) {
    db.persist(rule);
  }

  void remove(SynonymRule rule) {
    db.remove(rule);
  }

  Optional<SynonymRule> find(UUID id) {
    return Optional.ofNullable(db.find(SynonymRule.class, id));
  }

  List<SynonymRule> all() {
    return db.createQuery("select r from SynonymRule r order by r.line", SynonymRule.class)
        .getResultList();
  }

  /** All of them as one list. */
  String text() {
    return all().stream().map(SynonymRule::line).collect(Collectors.joining("\n"));
  }
}
