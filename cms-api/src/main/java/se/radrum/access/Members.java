package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The members. */
@ApplicationScoped
class Members {
  @PersistenceContext private EntityManager entities;

  void add(Member member) {
    entities.persist(member);
  }

  Optional<Member> find(UUID id) {
    return Optional.ofNullable(entities.find(Member.class, id));
  }

  /** The member, for this transaction alone: so that two cannot use the same code. */
  Optional<Member> hold(UUID id) {
    return Optional.ofNullable(entities.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Member> named(String name) {
    return one("select m from Member m where m.name = :value", name);
  }

  Optional<Member> aliased(String alias) {
    return one("select m from Member m where m.alias = :value", alias);
  }

  private Optional<Member> one(String query, String value) {
    return entities
        .createQuery(query, Member.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  List<Member> all() {
    return entities
        .createQuery("select m from Member m order by m.alias", Member.class)
        .getResultList();
  }

  boolean none() {
    return entities.createQuery("select count(m) from Member m", Long.class).getSingleResult() == 0;
  }
}
