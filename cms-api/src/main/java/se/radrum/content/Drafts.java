package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.radrum.kernel.Page;

/** What there is to work on, as a list. */
@ApplicationScoped
class Drafts {
  @PersistenceContext private EntityManager db;

  /** One page of the variants of some types, the newest first. */
  Page<DraftRow> list(DraftQuery query, List<String> types) {
    var wanted = types.stream().filter(t -> query.type() == null || t.equals(query.type()));
    var names = wanted.toList();
    if (names.isEmpty()) return new Page<>(List.of(), query.page(), query.limit(), 0);
    var rows =
        find(query, names, "select v", Variant.class, " order by v.number desc, v.locale")
            .setFirstResult((query.page() - 1) * query.limit())
            .setMaxResults(query.limit())
            .getResultList()
            .stream()
            .map(Drafts::row)
            .toList();
    long total = find(query, names, "select count(v.number)", Long.class, "").getSingleResult();
    return new Page<>(rows, query.page(), query.limit(), total);
  }

  private <T> TypedQuery<T> find(
      DraftQuery query, List<String> types, String select, Class<T> as, String order) {
    var jpql = new StringBuilder(select + " from ContentVariant v where v.type in :types");
    if (query.state() != null) jpql.append(" and v.state = :state");
    if (query.locale() != null) jpql.append(" and v.locale = :locale");
    if (query.title() != null) jpql.append(" and v.title like :title escape '!'");
    var find = db.createQuery(jpql + order, as).setParameter("types", types);
    if (query.state() != null) find.setParameter("state", query.state());
    if (query.locale() != null) find.setParameter("locale", query.locale().toLanguageTag());
    if (query.title() != null) find.setParameter("title", "%" + literal(query.title()) + "%");
    return find;
  }

  private static String literal(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  static DraftRow row(Variant v) {
    var published = v.published();
    return new DraftRow(
        v.entry(),
        v.type(),
        v.number(),
        v.locale(),
        v.state(),
        v.title(),
        published != null,
        published != null && published != v.working());
  }
}
