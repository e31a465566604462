package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

  /** The shares of epochs before this one: nothing hangs on their keys any more. */
  void forget(UUID group, int before) {
    for (var kind : List.of("Share", "RecoveryShare"))
      em.createQuery("delete from " + kind + " s where s.groupId = :group and s.epoch < :before")
          .setParameter("group", group)
          .setParameter("before", before)
          .executeUpdate();
  }

  /** Every share of every pair of trustees. */
  void forgetRecovery(UUID group) {
    em.createQuery("delete from RecoveryShare r where r.groupId = :group")
        .setParameter("group", group)
        .executeUpdate();
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

  /** The group, while its key is used or made anew: nobody does the other meanwhile. */
  Optional<Readers> locked(UUID id) {
    return Optional.ofNullable(em.find(Readers.class, id, LockModeType.PESSIMISTIC_WRITE));
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
