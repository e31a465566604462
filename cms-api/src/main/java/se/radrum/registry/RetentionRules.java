package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The classes there are. */
@ApplicationScoped
class RetentionRules {
  @PersistenceContext private EntityManager em;

  List<RetentionRule> all() {
    return em.createQuery("select r from RetentionRule r order by r.kind desc", RetentionRule.class)
        .getResultList();
  }

  Optional<RetentionRule> find(String kind) {
    return Optional.ofNullable(em.find(RetentionRule.class, kind));
  }
}
