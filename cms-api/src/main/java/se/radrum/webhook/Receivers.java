package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who are told. */
@ApplicationScoped
class Receivers {
  @PersistenceContext private EntityManager db;

  void add(Receiver receiver) {
    db.persist(receiver);
  }

  /** With everything still to be told it. */
  void remove(Receiver receiver) {
    db.remove(receiver);
  }

  Optional<Receiver> find(UUID id) {
    return Optional.ofNullable(db.find(Receiver.class, id));
  }

  List<Receiver> all() {
    return db.createQuery("select r from WebhookReceiver r order by r.address", Receiver.class)
        .getResultList();
  }
}
