package se.radrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The notes, in order, and the end they lead to. */
@ApplicationScoped
class Notes {
  @PersistenceContext private EntityManager entities;

  void add(Note note) {
    entities.persist(note);
  }

  /** The end, for this transaction alone. */
  End hold() {
    return Objects.requireNonNull(
        entities.find(End.class, End.THE_ONE, LockModeType.PESSIMISTIC_WRITE));
  }

  End end() {
    return Objects.requireNonNull(entities.find(End.class, End.THE_ONE));
  }

  /** Whether a change has been noted already. */
  boolean has(long sequence) {
    return entities
            .createQuery("select count(n) from Note n where n.sequence = :sequence", Long.class)
            .setParameter("sequence", sequence)
            .getSingleResult()
        > 0;
  }

  /** Notes after a number, in order; forgotten again by the entity manager, for there are many. */
  List<Note> after(long n, int limit) {
    entities.clear();
    return entities
        .createQuery("select n from Note n where n.n > :n order by n.n", Note.class)
        .setParameter("n", n)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Notes from the latest back. */
  List<Note> latest(int skip, int limit) {
    return entities
        .createQuery("select n from Note n order by n.n desc", Note.class)
        .setFirstResult(skip)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Notes of some events since a day, the latest first. */
  List<Note> named(Set<String> names, LocalDate since) {
    return entities
        .createQuery(
            "select n from Note n where n.name in :names and n.day >= :since order by n.n desc",
            Note.class)
        .setParameter("names", names)
        .setParameter("since", since)
        .getResultList();
  }

  long count() {
    return entities.createQuery("select count(n) from Note n", Long.class).getSingleResult();
  }
}
