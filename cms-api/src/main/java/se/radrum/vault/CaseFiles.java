package se.radrum.vault;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The cases, their wraps and their records. */
@ApplicationScoped
class CaseFiles {
  private static final List<String> PARTS =
      List.of(
          "Wrap p where p.caseId",
          "Sheet p where p.caseId",
          "Aside p where p.caseId",
          "CaseFile p where p.id");

  @PersistenceContext private EntityManager em;

  /** Written at once, so that the case can be locked for its first record in the same breath. */
  void add(CaseFile file) {
    em.persist(file);
    em.flush();
  }

  void add(Wrap wrap) {
    em.persist(wrap);
  }

  void add(Sheet sheet) {
    em.persist(sheet);
  }

  void add(Aside aside) {
    em.persist(aside);
  }

  /** Who stands aside from a case. */
  Set<UUID> aside(UUID id) {
    return em.createQuery("select a from Aside a where a.caseId = :id", Aside.class)
        .setParameter("id", id)
        .getResultStream()
        .map(Aside::member)
        .collect(toSet());
  }

  /** From which cases a member stands aside. */
  Set<UUID> asideOf(UUID member) {
    return em.createQuery("select a from Aside a where a.member = :member", Aside.class)
        .setParameter("member", member)
        .getResultStream()
        .map(Aside::caseId)
        .collect(toSet());
  }

  void remove(Wrap wrap) {
    em.remove(wrap);
  }

  Optional<CaseFile> find(UUID id) {
    return Optional.ofNullable(em.find(CaseFile.class, id));
  }

  /**
   * The same, kept from others until the transaction ends: two records written at once both stay.
   */
  Optional<CaseFile> locked(UUID id) {
    return Optional.ofNullable(em.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<CaseFile> tagged(byte[] tag) {
    return em.createQuery("select c from CaseFile c where c.tag = :tag", CaseFile.class)
        .setParameter("tag", tag)
        .getResultStream()
        .findFirst();
  }

  List<Wrap> wraps(UUID id) {
    return em.createQuery("select w from Wrap w where w.caseId = :id", Wrap.class)
        .setParameter("id", id)
        .getResultList();
  }

  /**
   * Wraps of a group's earlier epochs, kept from others until the transaction ends: two who unlock
   * at once wrap no case twice.
   */
  List<Wrap> wrapsBefore(Readers group) {
    return em.createQuery(
            "select w from Wrap w where w.groupId = :group and w.epoch < :epoch", Wrap.class)
        .setParameter("group", group.id())
        .setParameter("epoch", group.epoch())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The cases the member can open today. */
  List<UUID> openFor(UUID member) {
    return em.createQuery(
            "select distinct w.caseId from Wrap w, Share s where s.member = :member and s.groupId ="
                + " w.groupId and s.epoch = w.epoch",
            UUID.class)
        .setParameter("member", member)
        .getResultList();
  }

  /** The epochs there are cases of. */
  List<Epoch> epochs() {
    return em.createQuery("select distinct c.month from CaseFile c order by c.month", String.class)
        .getResultStream()
        .map(Epoch::new)
        .toList();
  }

  /** The cases of one epoch. */
  List<UUID> of(Epoch epoch) {
    return em.createQuery("select c.id from CaseFile c where c.month = :epoch", UUID.class)
        .setParameter("epoch", epoch.name())
        .getResultList();
  }

  /** Takes a case away with all that belongs to it; one that is gone already is no fault. */
  void end(UUID id) {
    for (var part : PARTS)
      em.createQuery("delete from " + part + " = :id").setParameter("id", id).executeUpdate();
  }

  /** One record; the others of its case may be large. */
  Optional<Sheet> sheet(UUID record) {
    return Optional.ofNullable(em.find(Sheet.class, record));
  }

  List<Sheet> sheets(UUID id) {
    return em.createQuery("select s from Sheet s where s.caseId = :id", Sheet.class)
        .setParameter("id", id)
        .getResultList();
  }
}
