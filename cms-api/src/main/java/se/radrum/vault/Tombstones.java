package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What has ended. */
@ApplicationScoped
class Tombstones {
  @PersistenceContext private EntityManager em;

  /** Once; a second time changes nothing. */
  void add(Tombstone stone) {
    if (em.find(Tombstone.class, stone.words()) == null) em.persist(stone);
  }

  List<Tombstone> all() {
    return em.createQuery("select t from Tombstone t order by t.words", Tombstone.class)
        .getResultList();
  }
}
