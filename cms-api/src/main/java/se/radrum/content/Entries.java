package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** The entries, with their variants and versions, as those see them who write. */
@ApplicationScoped
class Entries {
  // A query that names the whole key is first looked for in memory, by a key nobody has converted.
  private static final String CACHE_USAGE = "eclipselink.cache-usage";
  private static final String NOT_CHECKED = "DoNotCheckCache";

  @PersistenceContext private EntityManager db;

  /** Allots numbers, one for each new entry, under a lock that holds to the commit. */
  int allot(int count) {
    db.createNativeQuery("update entry_number set last = last + ?1")
        .setParameter(1, count)
        .executeUpdate();
    var last = (Number) db.createNativeQuery("select last from entry_number").getSingleResult();
    return last.intValue() - count + 1;
  }

  /** Writes at once: JPA knows nothing of the order the keys lead in. */
  void add(Object entity) {
    db.persist(entity);
    db.flush();
  }

  Entry get(UUID id) {
    return Optional.ofNullable(db.find(Entry.class, id))
        .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
  }

  /** The same, kept from other writers until the commit. */
  Entry hold(UUID id) {
    return Optional.ofNullable(db.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
  }

  List<Entry> all(Collection<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return db.createQuery("select e from ContentEntry e where e.id in :ids", Entry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<Entry> afterNumber(int number, int limit) {
    return db.createQuery(
            "select e from ContentEntry e where e.number > :number order by e.number", Entry.class)
        .setParameter("number", number)
        .setMaxResults(limit)
        .getResultList();
  }

  int lastNumber() {
    return db.createQuery("select coalesce(max(e.number), 0) from ContentEntry e", Integer.class)
        .getSingleResult();
  }

  List<Variant> variants(UUID entry) {
    return variants(List.of(entry));
  }

  Optional<Variant> find(UUID entry, String locale) {
    return one(entry, locale).getResultList().stream().findFirst();
  }

  /** The entry in a language, kept from other writers until the commit. */
  Optional<Variant> hold(UUID entry, String locale) {
    return one(entry, locale).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
        .findFirst();
  }

  private TypedQuery<Variant> one(UUID entry, String locale) {
    return db.createQuery(
            "select v from ContentVariant v where v.entry = :entry and v.locale = :locale",
            Variant.class)
        .setHint(CACHE_USAGE, NOT_CHECKED)
        .setParameter("entry", entry)
        .setParameter("locale", locale);
  }

  Version version(UUID entry, String locale, int n) {
    return db
        .createQuery(
            "select x from ContentVersion x"
                + " where x.entry = :entry and x.locale = :locale and x.n = :n",
            Version.class)
        .setHint(CACHE_USAGE, NOT_CHECKED)
        .setParameter("entry", entry)
        .setParameter("locale", locale)
        .setParameter("n", n)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.of(Kind.MISSING, "content.version.missing", n));
  }

  /** The versions of an entry in a language, the latest first. */
  Stream<Version> versions(Variant of) {
    return db
        .createQuery(
            "select x from ContentVersion x where x.entry = :entry and x.locale = :locale"
                + " order by x.n desc",
            Version.class)
        .setParameter("entry", of.entry())
        .setParameter("locale", of.tag())
        .getResultList()
        .stream();
  }

  /** Every version of every language of some entries. */
  List<Version> versions(Collection<UUID> entries) {
    if (entries.isEmpty()) return List.of();
    return db.createQuery(
            "select x from ContentVersion x where x.entry in :entries order by x.locale, x.n",
            Version.class)
        .setParameter("entries", entries)
        .getResultList();
  }

  List<Variant> variants(Collection<UUID> entries) {
    if (entries.isEmpty()) return List.of();
    return db.createQuery(
            "select v from ContentVariant v where v.entry in :entries order by v.locale",
            Variant.class)
        .setParameter("entries", entries)
        .getResultList();
  }
}
