package se.radrum.content;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.radrum.kernel.Json;
import se.radrum.kernel.Page;

/** What everybody sees. Reads rows, not entities: nothing here is ever changed. */
@ApplicationScoped
class Published {
  private static final String ROWS =
      "select e.id, e.type, e.number, e.origin,"
          + " e.sourceId, v.locale, v.published,"
          + " v.publishedOn, x.writtenOn, v.title, v.dated,"
          + " x.document"
          + " from ContentVariant v, ContentEntry e, ContentVersion x"
          + " where e.id = v.entry and x.entry = v.entry and x.locale = v.locale"
          + " and x.n = v.published";

  @PersistenceContext private EntityManager db;
  private final Links links;

  @Inject
  Published(Links links) {
    this.links = links;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Published() {
    this(null);
  }

  /** Entries in every language they are published in. */
  List<EntryView> byIds(Collection<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return views(
        db.createQuery(ROWS + " and v.entry in :ids", Object[].class).setParameter("ids", ids));
  }

  List<EntryView> byNumber(int number) {
    return views(
        db.createQuery(ROWS + " and v.number = :number", Object[].class)
            .setParameter("number", number));
  }

  List<EntryView> bySource(String type, String sourceId) {
    return views(
        db.createQuery(ROWS + " and e.type = :type and e.sourceId = :source", Object[].class)
            .setParameter("type", type)
            .setParameter("source", sourceId));
  }

  /** The entries after a number, by number, in every language they are published in. */
  List<EntryView> afterNumber(int number, int limit) {
    var ids =
        db.createQuery(
                "select e.id from ContentEntry e where e.number > :number and exists"
                    + " (select v.number from ContentVariant v"
                    + " where v.entry = e.id and v.published is not null) order by e.number",
                UUID.class)
            .setParameter("number", number)
            .setMaxResults(limit)
            .getResultList();
    return byIds(ids).stream().sorted(comparing(EntryView::number)).toList();
  }

  /** The days on which something was first published, the latest first. */
  List<LocalDate> days() {
    return db.createQuery(
            "select distinct v.publishedOn from ContentVariant v where v.publishedOn is not null"
                + " order by v.publishedOn desc",
            LocalDate.class)
        .getResultList();
  }

  /** How many entries are published in some language. */
  long size() {
    return db.createQuery(
            "select count(e.id) from ContentEntry e where exists"
                + " (select v.number from ContentVariant v"
                + " where v.entry = e.id and v.published is not null)",
            Long.class)
        .getSingleResult();
  }

  Page<EntryView> list(ContentQuery query) {
    var conditions = new Conditions(query);
    var rows =
        db.createQuery(ROWS + conditions + " order by " + query.sort().order(), Object[].class);
    conditions.parameters().forEach(rows::setParameter);
    rows.setFirstResult(query.offset()).setMaxResults(query.limit());
    int page = query.offset() / query.limit() + 1;
    return new Page<>(views(rows), page, query.limit(), count(conditions));
  }

  private long count(Conditions conditions) {
    var count =
        db.createQuery(
            "select count(v.number) from ContentVariant v where v.published is not null"
                + conditions,
            Long.class);
    conditions.parameters().forEach(count::setParameter);
    return count.getSingleResult();
  }

  private List<EntryView> views(TypedQuery<Object[]> query) {
    var rows = query.getResultList();
    var relations = links.toPublished(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream()
        .map(row -> view(row, relations.getOrDefault((UUID) row[0], Map.of())))
        .toList();
  }

  /** In the order of {@link #ROWS}; EclipseLink knows no tuples in JPQL. */
  private static EntryView view(Object[] row, Map<String, List<UUID>> relations) {
    return new EntryView(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        (Origin) row[3],
        (String) row[4],
        Locale.forLanguageTag((String) row[5]),
        (Integer) row[6],
        (LocalDate) row[7],
        (LocalDate) row[8],
        (String) row[9],
        (String) row[10],
        Json.read((String) row[11]),
        relations);
  }
}
