package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of programs. */
@ApplicationScoped
class ApiTokens {
  @PersistenceContext private EntityManager entities;

  void add(ApiToken token) {
    entities.persist(token);
  }

  void remove(ApiToken token) {
    entities.remove(token);
  }

  Optional<ApiToken> behind(byte[] hash) {
    return entities
        .createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  List<ApiToken> of(UUID member) {
    return entities
        .createQuery(
            "select t from ApiToken t where t.member = :member order by t.label", ApiToken.class)
        .setParameter("member", member)
        .getResultList();
  }
}
