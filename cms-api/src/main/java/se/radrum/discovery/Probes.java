package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What searches ought to find. */
@ApplicationScoped
class Probes {
  @PersistenceContext private EntityManager db;

  void add(Probe probe) {
    db.persist(probe);
  }

  void remove(Probe probe) {
    db.remove(probe);
  }

  Optional<Probe> find(UUID id) {
    return Optional.ofNullable(db.find(Probe.class, id));
  }

  List<Probe> all() {
    return db.createQuery("select p from SearchProbe p order by p.words, p.number", Probe.class)
        .getResultList();
  }
}
