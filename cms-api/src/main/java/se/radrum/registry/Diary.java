package se.radrum.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The lines of the diary. */
@ApplicationScoped
class Diary {
  @PersistenceContext private EntityManager em;

  void add(DiaryRow row) {
    em.persist(row);
  }

  Optional<DiaryRow> find(String designation) {
    return em.createQuery(
            "select d from DiaryRow d where d.designation = :designation", DiaryRow.class)
        .setParameter("designation", designation)
        .getResultStream()
        .findFirst();
  }

  List<DiaryRow> page(int page, int limit) {
    return em.createQuery(
            "select d from DiaryRow d order by d.arrived desc, d.designation", DiaryRow.class)
        .setFirstResult((page - 1) * limit)
        .setMaxResults(limit)
        .getResultList();
  }

  long count() {
    return em.createQuery("select count(d) from DiaryRow d", Long.class).getSingleResult();
  }
}
