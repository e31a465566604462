package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The one mark there is. */
@ApplicationScoped
class Marks {
  @PersistenceContext private EntityManager em;

  void add(Mark mark) {
    em.persist(mark);
  }

  Optional<Mark> find() {
    return Optional.ofNullable(em.find(Mark.class, Mark.ONLY));
  }
}
