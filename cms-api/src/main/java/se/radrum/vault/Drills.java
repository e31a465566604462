package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The days of the drills. */
@ApplicationScoped
class Drills {
  @PersistenceContext private EntityManager em;

  /** Twice on a day is one drill. */
  void add(LocalDate day) {
    if (em.find(Drill.class, day) == null) em.persist(new Drill(day));
  }

  Optional<LocalDate> last() {
    return em.createQuery("select d from Drill d order by d.day desc", Drill.class)
        .setMaxResults(1)
        .getResultStream()
        .map(Drill::day)
        .findFirst();
  }
}
