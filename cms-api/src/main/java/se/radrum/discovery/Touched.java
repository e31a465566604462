package se.radrum.discovery;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntriesImported;
import se.radrum.content.EntryPublished;
import se.radrum.content.EntryRelated;
import se.radrum.content.EntryUnpublished;
import se.radrum.content.EntryView;
import se.radrum.outbox.Change;
import se.radrum.outbox.DomainEvent;

/** Tells which entries a change is about, also those that carry something of another. */
final class Touched {
  private static final String THEME = "theme";

  private static final List<Class<? extends DomainEvent>> FOLLOWED =
      List.of(EntryPublished.class, EntryUnpublished.class, EntryRelated.class);

  private final ContentLibrary library;

  Touched(ContentLibrary library) {
    this.library = library;
  }

  /** The entries, by ids; none of most changes. */
  List<UUID> by(Change change) {
    if (change.is(EntriesImported.class)) return EntriesImported.entriesOf(change);
    if (FOLLOWED.stream().noneMatch(change::is)) return List.of();
    var entry = change.id("entry");
    var theme = change.facts().getString("type", "").equals(THEME);
    return theme ? Stream.concat(Stream.of(entry), about(entry)).toList() : List.of(entry);
  }

  /** What belongs to a theme carries its number, and loses it when the theme goes. */
  private Stream<UUID> about(UUID theme) {
    var query = ContentQuery.inAnyLanguage().about(theme);
    int pages = library.list(query.page(1, 100)).pages();
    return Stream.iterate(1, page -> page <= pages, page -> page + 1)
        .flatMap(page -> library.list(query.page(page, 100)).items().stream())
        .map(EntryView::id)
        .distinct();
  }
}
