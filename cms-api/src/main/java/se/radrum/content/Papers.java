package se.radrum.content;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers, their words, and which versions name them. */
@ApplicationScoped
class Papers {
  @PersistenceContext private EntityManager db;

  void add(Paper paper, boolean numbered, List<String> pages) {
    db.persist(paper);
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).isBlank())
        db.persist(new PaperWords(paper.id(), numbered ? i + 1 : i, pages.get(i)));
    }
  }

  /** Notes that a version names papers. Its row must be there. */
  void use(Collection<UUID> papers, Variant by, int n) {
    new LinkedHashSet<>(papers).forEach(paper -> db.persist(new PaperUse(paper, by, n)));
  }

  /** Those of some ids that there are, in their order. */
  List<PaperView> all(Collection<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    var there =
        db
            .createQuery("select p from ContentPaper p where p.id in :ids", Paper.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(toMap(Paper::id, Paper::view));
    return ids.stream()
        .distinct()
        .flatMap(id -> Optional.ofNullable(there.get(id)).stream())
        .toList();
  }

  /** Every paper there is, by id. */
  List<PaperView> every() {
    return db
        .createQuery("select p from ContentPaper p order by p.id", Paper.class)
        .getResultList()
        .stream()
        .map(Paper::view)
        .toList();
  }

  /** Whether a version that everybody sees now names a paper. */
  boolean isSeen(UUID paper) {
    return !db.createQuery(
            "select u.n from ContentPaperUse u, ContentVariant v where u.paper = :paper"
                + " and v.entry = u.entry and v.locale = u.locale and v.published = u.n",
            Integer.class)
        .setParameter("paper", paper)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * The pages of a paper that have words, in order. Reads rows, not entities: whoever files the
   * library in one transaction would hold them all until its end.
   */
  List<PaperPage> pages(PaperView paper) {
    return db
        .createQuery(
            "select w.page, w.words from ContentPaperWords w where w.paper = :paper order by w.page",
            Object[].class)
        .setParameter("paper", paper.id())
        .getResultList()
        .stream()
        .map(row -> new PaperPage(paper, (Integer) row[0], (String) row[1]))
        .toList();
  }
}
