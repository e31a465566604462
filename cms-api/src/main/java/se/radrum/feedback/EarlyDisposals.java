package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is proposed to be disposed of before its time. */
@ApplicationScoped
class EarlyDisposals {
  @PersistenceContext private EntityManager em;

  void add(EarlyDisposal proposal) {
    em.persist(proposal);
  }

  void remove(EarlyDisposal proposal) {
    em.remove(proposal);
  }

  Optional<EarlyDisposal> find(UUID submission) {
    return Optional.ofNullable(em.find(EarlyDisposal.class, submission));
  }

  List<EarlyDisposal> all() {
    return em.createQuery("select e from EarlyDisposal e", EarlyDisposal.class).getResultList();
  }
}
