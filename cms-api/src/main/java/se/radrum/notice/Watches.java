package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The searches that are followed. */
@ApplicationScoped
class Watches {
  @PersistenceContext private EntityManager db;

  void add(Watch watch) {
    db.persist(watch);
  }

  /** A member's, in an order that stays. */
  List<Watch> of(UUID member) {
    return db.createQuery(
            "select w from NoticeWatch w where w.member = :member order by w.id", Watch.class)
        .setParameter("member", member)
        .getResultList();
  }

  void remove(Watch watch) {
    db.remove(watch);
  }
}
