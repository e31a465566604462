package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.radrum.discovery.WordRule.Kind;

/** The lines editors have written. */
@ApplicationScoped
class WordRules {
  @PersistenceContext private EntityManager db;

  void add(WordRule rule) {
    db.persist(rule);
  }

  void remove(WordRule rule) {
    db.remove(rule);
  }

  Optional<WordRule> find(UUID id) {
    return Optional.ofNullable(db.find(WordRule.class, id));
  }

  List<WordRule> all(Kind kind) {
    return db.createQuery(
            "select r from WordRule r where r.kind = :kind order by r.line", WordRule.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** All of a kind as one list. */
  String text(Kind kind) {
    return all(kind).stream().map(WordRule::line).collect(Collectors.joining("\n"));
  }
}
