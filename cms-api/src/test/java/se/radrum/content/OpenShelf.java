package se.radrum.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.radrum.content.ContentQuery.Lead;
import se.radrum.kernel.Page;

/** A library for unit tests: shows what is put on it. */
public class OpenShelf extends ContentLibrary {
  private final List<EntryView> views = new ArrayList<>();
  private final List<Laid> pages = new ArrayList<>();

  /** A page of a paper beside what is in a language. */
  private record Laid(PaperPage page, Locale beside) {}

  /** Publishes, in place of what had the same id and language. */
  public OpenShelf with(EntryView view) {
    views.removeIf(v -> v.id().equals(view.id()) && v.locale().equals(view.locale()));
    views.add(view);
    return this;
  }

  /** Takes away, in every language. */
  public void without(UUID id) {
    views.removeIf(view -> view.id().equals(id));
  }

  /** The types the house ships. */
  public static Types types() {
    var types = new Types(Path.of("there-are-no-other-types"));
    types.read();
    return types;
  }

  /** Lays a page of a paper beside everything in a language. */
  public void with(PaperPage page, Locale language) {
    pages.add(new Laid(page, language));
  }

  @Override
  public List<PaperPage> pages(EntryView entry) {
    return pages.stream()
        .filter(laid -> laid.beside().equals(entry.locale()))
        .map(Laid::page)
        .toList();
  }

  @Override
  public List<EntryView> all(Collection<UUID> ids) {
    return views.stream().filter(view -> ids.contains(view.id())).toList();
  }

  @Override
  public Optional<EntryView> byNumber(int number, Locale locale) {
    return views.stream().filter(view -> view.number() == number).findFirst();
  }

  @Override
  public long size() {
    return views.stream().map(EntryView::id).distinct().count();
  }

  @Override
  public int lastNumber() {
    return views.stream().mapToInt(EntryView::number).max().orElse(0);
  }

  @Override
  public List<LocalDate> days() {
    return views.stream()
        .map(EntryView::publishedOn)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public List<EntryView> after(int number, int limit) {
    return views.stream()
        .filter(view -> view.number() > number)
        .sorted(Comparator.comparing(EntryView::number))
        .limit(limit)
        .toList();
  }

  @Override
  public Page<EntryView> list(ContentQuery query) {
    var found =
        views.stream()
            .filter(v -> query.locale() == null || query.locale().equals(v.locale()))
            .filter(v -> query.leads().stream().allMatch(lead -> leads(v, lead)))
            .toList();
    return new Page<>(found, 1, 100, found.size());
  }

  private static boolean leads(EntryView view, Lead lead) {
    return view.relations().values().stream().anyMatch(to -> to.contains(lead.to()));
  }
}
