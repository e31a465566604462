package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The submissions. */
@ApplicationScoped
class Submissions {
  @PersistenceContext private EntityManager em;

  void add(Submission submission) {
    em.persist(submission);
  }

  Optional<Submission> find(UUID id) {
    return Optional.ofNullable(em.find(Submission.class, id));
  }

  /** The same, kept from others until the transaction ends. */
  Optional<Submission> locked(UUID id) {
    return Optional.ofNullable(em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void remove(Submission submission) {
    em.remove(submission);
  }

  /** Everything of a class of retention. */
  List<Submission> of(String retention) {
    return em.createQuery(
            "select s from Submission s where s.retention = :retention", Submission.class)
        .setParameter("retention", retention)
        .getResultList();
  }

  /** The id of everything there is. */
  List<UUID> ids() {
    return em.createQuery("select s.id from Submission s", UUID.class).getResultList();
  }

  /** What came on a day. */
  List<Submission> on(LocalDate day) {
    return em.createQuery(
            "select s from Submission s where s.received = :day order by s.id", Submission.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Everything in these states, the oldest day first. */
  List<Submission> in(Collection<State> states) {
    return em.createQuery(
            "select s from Submission s where s.state in :states order by s.received",
            Submission.class)
        .setParameter("states", states)
        .getResultList();
  }
}
