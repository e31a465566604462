package se.radrum.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;
import se.radrum.webhook.Delivery.State;

/** What is told to whom. */
@ApplicationScoped
class Deliveries {
  @PersistenceContext private EntityManager db;

  void add(Delivery delivery) {
    db.persist(delivery);
  }

  Optional<Delivery> find(UUID id) {
    return Optional.ofNullable(db.find(Delivery.class, id));
  }

  /** The one longest due that no other courier holds; it stays held until the transaction ends. */
  Optional<Delivery> claim(Instant now) {
    List<?> ids =
        db.createNativeQuery(
                "select id from webhook_delivery where state = 'WAITING' and due <= ?1 and receiver"
                    + " in (select id from webhook_receiver where state = 'ACTIVE')"
                    + " order by due limit 1 for update skip locked")
            .setParameter(1, now.toEpochMilli())
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> find(UuidColumn.uuid((byte[]) id)));
  }

  /** The latest to a receiver, the newest first. */
  List<Delivery> latest(UUID receiver, int limit) {
    return db.createQuery(
            "select d from WebhookDelivery d where d.receiver = :receiver order by d.made desc",
            Delivery.class)
        .setParameter("receiver", receiver)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(UUID receiver, State state) {
    return db.createQuery(
            "select count(d.id) from WebhookDelivery d where d.receiver = :receiver"
                + " and d.state = :state",
            Long.class)
        .setParameter("receiver", receiver)
        .setParameter("state", state)
        .getSingleResult();
  }

  long count(State state) {
    return db.createQuery(
            "select count(d.id) from WebhookDelivery d where d.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Forgets what was settled before a moment. */
  void forget(Instant before) {
    db.createQuery("delete from WebhookDelivery d where d.state <> :waiting and d.made < :before")
        .setParameter("waiting", State.WAITING)
        .setParameter("before", before.toEpochMilli())
        .executeUpdate();
  }
}
