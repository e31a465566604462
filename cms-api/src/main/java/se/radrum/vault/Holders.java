package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who hold keys. */
@ApplicationScoped
class Holders {
  @PersistenceContext private EntityManager em;

  void add(Holder holder) {
    em.persist(holder);
  }

  void add(Trustee trustee) {
    em.persist(trustee);
  }

  void remove(Holder holder) {
    em.remove(holder);
  }

  void removeTrustee(UUID member) {
    Optional.ofNullable(em.find(Trustee.class, member)).ifPresent(em::remove);
  }

  Optional<Holder> find(UUID member) {
    return Optional.ofNullable(em.find(Holder.class, member));
  }

  List<UUID> trustees() {
    return em.createQuery("select t from Trustee t", Trustee.class)
        .getResultStream()
        .map(Trustee::member)
        .sorted()
        .toList();
  }
}
