package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reader groups and the shares of their keys. */
@ApplicationScoped
class Groups {
  @PersistenceContext private EntityManager em;

  void add(Readers group) {
    em.persist(group);
  }

  void add(Share share) {
    em.persist(share);
  }

  void add(RecoveryShare share) {
    em.persist(share);
  }

  void remove(Share share) {
    em.remove(share);
  }

  List<Readers> all() {
    return em.createQuery("select g from Readers g order by g.name", Readers.class).getResultList();
  }

  Optional<Readers> find(UUID id) {
    return Optional.ofNullable(em.find(Readers.class, id));
  }

  List<Share> sharesOf(UUID member) {
    return em.createQuery("select s from Share s where s.member = :member", Share.class)
        .setParameter("member", member)
        .getResultList();
  }

  List<Share> sharesIn(UUID group) {
    return em.createQuery("select s from Share s where s.groupId = :group", Share.class)
        .setParameter("group", group)
        .getResultList();
  }

  List<RecoveryShare> recoveryOf(UUID group) {
    return em.createQuery(
            "select r from RecoveryShare r where r.groupId = :group", RecoveryShare.class)
        .setParameter("group", group)
        .getResultList();
  }
}
