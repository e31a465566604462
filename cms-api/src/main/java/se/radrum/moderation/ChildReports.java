package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports that are still to be made. */
@ApplicationScoped
class ChildReports {
  @PersistenceContext private EntityManager em;

  void add(ChildReport report) {
    em.persist(report);
  }

  void remove(ChildReport report) {
    em.remove(report);
  }

  Optional<ChildReport> find(UUID id) {
    return Optional.ofNullable(em.find(ChildReport.class, id));
  }

  List<ChildReport> all() {
    return em.createQuery("select r from ChildReport r order by r.marked", ChildReport.class)
        .getResultList();
  }
}
