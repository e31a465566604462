package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links that wait to be used. A used or outdated one is deleted. */
@ApplicationScoped
class Invitations {
  @PersistenceContext private EntityManager entities;

  void add(Invitation invitation) {
    entities.persist(invitation);
  }

  void remove(Invitation invitation) {
    entities.remove(invitation);
  }

  Optional<Invitation> behind(byte[] hash) {
    return query(hash).getResultStream().findFirst();
  }

  /** The invitation, for this transaction alone: so that two cannot use one link. */
  Optional<Invitation> hold(byte[] hash) {
    return query(hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<Invitation> query(byte[] hash) {
    return entities
        .createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
        .setParameter("hash", hash);
  }

  List<Invitation> waiting() {
    return entities
        .createQuery("select i from Invitation i order by i.until, i.label", Invitation.class)
        .getResultList();
  }

  Optional<Invitation> find(UUID id) {
    return Optional.ofNullable(entities.find(Invitation.class, id));
  }

  /** Forgets what is past its day. */
  void sweep(LocalDate today) {
    entities
        .createQuery("delete from Invitation i where i.until < :today")
        .setParameter("today", today)
        .executeUpdate();
  }

  /** Forgets earlier links under a label. */
  void withdraw(String label) {
    waiting().stream().filter(i -> i.label().equals(label)).forEach(this::remove);
  }

  /** Forgets earlier links that renew a member's sign-in. */
  void withdrawFor(UUID member) {
    waiting().stream()
        .filter(i -> i.member().filter(member::equals).isPresent())
        .forEach(this::remove);
  }
}
