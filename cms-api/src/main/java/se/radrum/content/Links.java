package se.radrum.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which entries lead to which. */
@ApplicationScoped
class Links {
  @PersistenceContext private EntityManager db;

  /** Makes a relation lead to exactly these entries, in this order. */
  void replace(UUID from, String field, List<UUID> to) {
    db.createQuery("delete from ContentLink l where l.from = :from and l.field = :field")
        .setParameter("from", from)
        .setParameter("field", field)
        .executeUpdate();
    for (int i = 0; i < to.size(); i++) db.persist(new Link(from, field, i, to.get(i)));
  }

  /** Where entries lead: entry → relation → entries, in order. */
  Map<UUID, Map<String, List<UUID>>> from(Collection<UUID> entries) {
    return byEntry(entries, "");
  }

  /** The same, but only to what is published in some language now. */
  Map<UUID, Map<String, List<UUID>>> toPublished(Collection<UUID> entries) {
    return byEntry(
        entries,
        " and exists (select v.number from ContentVariant v"
            + " where v.entry = l.to and v.published is not null)");
  }

  private Map<UUID, Map<String, List<UUID>>> byEntry(Collection<UUID> entries, String condition) {
    if (entries.isEmpty()) return Map.of();
    return db
        .createQuery(
            "select l from ContentLink l where l.from in :entries"
                + condition
                + " order by l.field, l.ordinal",
            Link.class)
        .setParameter("entries", entries)
        .getResultList()
        .stream()
        .collect(groupingBy(Link::from, groupingBy(Link::field, mapping(Link::to, toList()))));
  }
}
