package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Entries that come in many at once. */
@ApplicationScoped
class Arrivals {
  @PersistenceContext private EntityManager db;

  /** A new entry with its only version. */
  record Arrival(Entry entry, Variant variant, Version version) {}

  /** An entry that is there already, with the version worked on. */
  record Known(String sourceId, Variant variant, Version version) {}

  /** Those of a type that are there already under some of these source ids. */
  List<Known> known(String type, String locale, Collection<String> sourceIds) {
    if (sourceIds.isEmpty()) return List.of();
    return db
        .createQuery(
            "select e.sourceId, v, x"
                + " from ContentEntry e, ContentVariant v, ContentVersion x"
                + " where e.type = :type and e.sourceId in :sources"
                + " and v.entry = e.id and v.locale = :locale"
                + " and x.entry = v.entry and x.locale = v.locale and x.n = v.working",
            Object[].class)
        .setParameter("type", type)
        .setParameter("locale", locale)
        .setParameter("sources", sourceIds)
        .getResultList()
        .stream()
        .map(Arrivals::known)
        .toList();
  }

  /** Those of a type that are there already under some of these source ids, in any language. */
  List<Entry> entries(String type, Collection<String> sourceIds) {
    if (sourceIds.isEmpty()) return List.of();
    return db.createQuery(
            "select e from ContentEntry e where e.type = :type and e.sourceId in :sources",
            Entry.class)
        .setParameter("type", type)
        .setParameter("sources", sourceIds)
        .getResultList();
  }

  /** Writes new entries; each kind of row in one go, in the order the keys lead. */
  void add(List<Arrival> arrivals) {
    persist(arrivals, Arrival::entry);
    persist(arrivals, Arrival::variant);
    persist(arrivals, Arrival::version);
    db.clear();
  }

  private void persist(List<Arrival> arrivals, Function<Arrival, Object> part) {
    arrivals.stream().map(part).forEach(db::persist);
    db.flush();
  }

  private static Known known(Object[] row) {
    return new Known((String) row[0], (Variant) row[1], (Version) row[2]);
  }
}
