package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** Where members want letters. */
@ApplicationScoped
class Mailboxes {
  @PersistenceContext private EntityManager db;

  void add(Mailbox mailbox) {
    db.persist(mailbox);
  }

  Optional<Mailbox> of(UUID member) {
    return Optional.ofNullable(db.find(Mailbox.class, member));
  }

  void remove(UUID member) {
    of(member).ifPresent(db::remove);
  }

  /** The one longest due that nobody else holds; it stays held until the transaction ends. */
  Optional<Mailbox> claim(Instant now) {
    List<?> due =
        db.createNativeQuery(
                "select member from notice_mailbox where due <= ?1 order by due limit 1"
                    + " for update skip locked")
            .setParameter(1, now.toEpochMilli())
            .getResultList();
    return due.stream().findFirst().flatMap(id -> of(UuidColumn.uuid((byte[]) id)));
  }

  /** How many are written to. */
  long confirmed() {
    return db.createQuery(
            "select count(m.member) from NoticeMailbox m where m.code is null", Long.class)
        .getSingleResult();
  }

  /** How many were to be looked at before a moment, and have not been. */
  long due(Instant before) {
    return db.createQuery(
            "select count(m.member) from NoticeMailbox m where m.due < :before", Long.class)
        .setParameter("before", before.toEpochMilli())
        .getSingleResult();
  }
}
