package se.radrum.content;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.kernel.Page;
import se.radrum.kernel.Texts;

/**
 * The door for everybody who reads. Answers published versions and nothing else; what is asked for
 * and not published is not there.
 */
@ApplicationScoped
@Transactional
public class ContentLibrary {
  private final Published published;
  private final Entries entries;
  private final Types types;
  private final Papers papers;

  @Inject
  ContentLibrary(Published published, Entries entries, Types types, Papers papers) {
    this.published = published;
    this.entries = entries;
    this.types = types;
    this.papers = papers;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  ContentLibrary() {
    this(null, null, null, null);
  }

  /**
   * An entry in a language; where it is not published in that one, in Swedish, and where not in
   * Swedish either, in the language it has. The view says which it became.
   */
  public Optional<EntryView> published(UUID id, Locale locale) {
    return nearest(published.byIds(List.of(id)), locale);
  }

  /** The entry of a number, in the nearest language as {@link #published(UUID, Locale)}. */
  public Optional<EntryView> byNumber(int number, Locale locale) {
    return nearest(published.byNumber(number), locale);
  }

  /** The entry with an id where it comes from, in the nearest language. */
  public Optional<EntryView> bySource(String type, String sourceId, Locale locale) {
    return nearest(published.bySource(type, sourceId), locale);
  }

  /** One page of what is published in a language. */
  public Page<EntryView> list(ContentQuery query) {
    return published.list(query);
  }

  /**
   * Entries by their ids, in every language they are published in; those that are not are left out.
   */
  public List<EntryView> all(Collection<UUID> ids) {
    return published.byIds(ids);
  }

  /** Entries by their ids, each in the nearest language; those that are not published left out. */
  public List<EntryView> nearest(Collection<UUID> ids, Locale locale) {
    var byId = all(ids).stream().collect(groupingBy(EntryView::id));
    return ids.stream()
        .distinct()
        .flatMap(id -> nearest(byId.getOrDefault(id, List.of()), locale).stream())
        .toList();
  }

  /**
   * The next entries in the order of their numbers, in every language, for whoever walks through
   * everything: begin with 0, go on with the last number seen, end when none come.
   *
   * @param limit the most entries, 1 to 500
   */
  public List<EntryView> after(int number, int limit) {
    return published.afterNumber(number, limit);
  }

  /** The days on which something that is published came out, in any language; the latest first. */
  public List<LocalDate> days() {
    return published.days();
  }

  /** The highest number an entry has, published or not; 0 where there is none. */
  public int lastNumber() {
    return entries.lastNumber();
  }

  /** How many entries there are to walk through. */
  public long size() {
    return published.size();
  }

  /** How an entry came to be what it is: its versions up to the published one, the latest first. */
  public List<VersionView> history(UUID id) {
    return entries.variants(id).stream().flatMap(this::shown).toList();
  }

  private Stream<VersionView> shown(Variant variant) {
    var published = variant.published();
    if (published == null) return Stream.empty();
    return entries.versions(variant).filter(v -> v.n() <= published).map(v -> v.view(variant));
  }

  /** The documents that go with an entry, in its order. */
  public List<PaperView> papers(EntryView entry) {
    return types
        .find(entry.type())
        .map(type -> papers.all(type.papersIn(entry.fields())))
        .orElse(List.of());
  }

  /** The words of the documents that go with an entry, page by page. */
  public List<PaperPage> pages(EntryView entry) {
    return papers(entry).stream().flatMap(paper -> papers.pages(paper).stream()).toList();
  }

  /** A document that the published words of some entry name; any other is not there. */
  public Optional<PaperView> paper(UUID id) {
    return papers.isSeen(id) ? papers.all(List.of(id)).stream().findFirst() : Optional.empty();
  }

  private static Optional<EntryView> nearest(List<EntryView> views, Locale locale) {
    return views.stream().min(Comparator.comparingInt(v -> distance(v.locale(), locale)));
  }

  private static int distance(Locale of, Locale from) {
    if (of.equals(from)) return 0;
    return of.equals(Texts.SWEDISH) ? 1 : 2;
  }
}
