package se.radrum.content;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
      "select e.id as eId, e.type as eType, e.number as eNumber, e.origin as eOrigin,"
          + " e.sourceId as eSource, v.locale as vLocale, v.published as vPublished,"
          + " v.publishedOn as vDay, v.title as vTitle, v.dated as vDated,"
          + " x.document as xDocument"
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
        db.createQuery(ROWS + " and v.entry in :ids", Tuple.class).setParameter("ids", ids));
  }

  List<EntryView> byNumber(int number) {
    return views(
        db.createQuery(ROWS + " and v.number = :number", Tuple.class)
            .setParameter("number", number));
  }

  List<EntryView> bySource(String type, String sourceId) {
    return views(
        db.createQuery(ROWS + " and e.type = :type and e.sourceId = :source", Tuple.class)
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

  Page<EntryView> list(ContentQuery query) {
    var conditions = new Conditions(query);
    var rows = db.createQuery(ROWS + conditions + " order by " + query.sort().order(), Tuple.class);
    conditions.parameters().forEach(rows::setParameter);
    rows.setFirstResult((query.page() - 1) * query.limit()).setMaxResults(query.limit());
    return new Page<>(views(rows), query.page(), query.limit(), count(conditions));
  }

  private long count(Conditions conditions) {
    var count =
        db.createQuery(
            "select count(v.number) from ContentVariant v, ContentEntry e, ContentVersion x where"
                + " e.id = v.entry and x.entry = v.entry and x.locale = v.locale"
                + " and x.n = v.published"
                + conditions,
            Long.class);
    conditions.parameters().forEach(count::setParameter);
    return count.getSingleResult();
  }

  private List<EntryView> views(TypedQuery<Tuple> query) {
    var rows = query.getResultList();
    var relations = links.toPublished(rows.stream().map(r -> r.get("eId", UUID.class)).toList());
    return rows.stream()
        .map(row -> view(row, relations.getOrDefault(row.get("eId", UUID.class), Map.of())))
        .toList();
  }

  private static EntryView view(Tuple row, Map<String, List<UUID>> relations) {
    return new EntryView(
        row.get("eId", UUID.class),
        row.get("eType", String.class),
        row.get("eNumber", Integer.class),
        row.get("eOrigin", Origin.class),
        row.get("eSource", String.class),
        Locale.forLanguageTag(row.get("vLocale", String.class)),
        row.get("vPublished", Integer.class),
        row.get("vDay", LocalDate.class),
        row.get("vTitle", String.class),
        row.get("vDated", String.class),
        Json.read(row.get("xDocument", String.class)),
        relations);
  }
}
