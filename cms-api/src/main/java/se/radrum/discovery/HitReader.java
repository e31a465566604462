package se.radrum.discovery;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import se.radrum.content.Addresses;
import se.radrum.content.ContentLibrary;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.search.Hit;
import se.radrum.search.Marked;

/** Makes of the hits of an index what is shown to people, in their language. */
final class HitReader {
  private final Shelves shelves;
  private final Labels labels;
  private final DiscoverySettings settings;
  private final ContentLibrary library;

  HitReader(Shelves shelves, Labels labels, DiscoverySettings settings, ContentLibrary library) {
    this.shelves = shelves;
    this.labels = labels;
    this.settings = settings;
    this.library = library;
  }

  /** As a page of results shows them. */
  List<Found> found(List<Hit> hits, Locale language) {
    return there(hits).stream().map(hit -> found(hit, language)).toList();
  }

  /** As lines of a list to take away. */
  List<ListedEntry> listed(List<Hit> hits, Locale language) {
    return there(hits).stream().map(hit -> listed(hit, language)).toList();
  }

  /** As titles to go straight to. */
  List<Suggested.Title> titles(List<Hit> hits, Locale language) {
    return found(hits, language).stream().map(HitReader::title).toList();
  }

  /** An index that is behind shows what was published before, and some may be gone since. */
  private List<Hit> there(List<Hit> hits) {
    if (!shelves.isBehind()) return hits;
    var ids = hits.stream().map(hit -> UUID.fromString(hit.id())).toList();
    var there = library.all(ids).stream().map(view -> view.id().toString()).collect(toSet());
    return hits.stream().filter(hit -> there.contains(hit.id())).toList();
  }

  private static Suggested.Title title(Found found) {
    return new Suggested.Title(
        found.number(), found.title().text(), found.language(), found.what());
  }

  private ListedEntry listed(Hit hit, Locale language) {
    var found = found(hit, language);
    var page = Addresses.of(found.type(), found.number());
    var whose = labels.whose(found.facets(), language);
    return new ListedEntry(
        found,
        whose,
        hit.details().getOrDefault(Cards.REFERENCE, ""),
        hit.details().getOrDefault(Cards.AUTHOR, ""),
        settings.address(language, page));
  }

  private Found found(Hit hit, Locale language) {
    var details = hit.details();
    var type = details.getOrDefault(Cards.TYPE, "");
    var own = details.getOrDefault(Cards.LANGUAGE, "sv");
    var read = language.toLanguageTag();
    var translated = details.get(Cards.TITLE_IN + read);
    return new Found(
        UUID.fromString(hit.id()),
        Integer.parseInt(details.getOrDefault(Cards.NUMBER, "0")),
        details.get(Cards.SOURCE),
        type,
        labels.what(hit, type, language),
        translated == null ? hit.title() : new Marked(translated, List.of()),
        hit.snippet(),
        Objects.requireNonNullElse(hit.snippetLanguage(), own),
        hit.place(),
        hit.score(),
        translated == null ? own : read,
        details.getOrDefault(Cards.DATE, ""),
        hit.facets());
  }
}
