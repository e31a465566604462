package se.radrum.discovery;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentType;
import se.radrum.content.EntryView;
import se.radrum.content.Types;
import se.radrum.kernel.Texts;
import se.radrum.search.Document;
import se.radrum.search.PaperPage;
import se.radrum.search.PaperPage.Place;
import se.radrum.search.PartialDate;

/** Writes the index's card for an entry, as its type's file says. */
@ApplicationScoped
class Cards {
  static final String NUMBER = "number";
  static final String SOURCE = "source";
  static final String TYPE = "type";
  static final String DATE = "date";
  static final String LANGUAGE = "language";

  /** What it is called in a language beside its own; the tag of the language follows. */
  static final String TITLE_IN = "title.";

  /** The facet of the days it came out on, one a language; no field may have this name. */
  static final String PUBLISHED_ON = "publishedOn";

  /** The field an official number stands in, in every type that has one. */
  static final String REFERENCE = "ref";

  /** The field that says who wrote a paper, in every type that has one. */
  static final String AUTHOR = "author";

  /** The field a telephone number stands in, in every type that has one. */
  private static final String PHONE = "phone";

  private static final int LONGEST_VALUE = 200;
  private static final int MOST_CHARACTERS = 2_000_000;

  private final Types types;
  private final ContentLibrary library;

  @Inject
  Cards(Types types, ContentLibrary library) {
    this.types = types;
    this.library = library;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Cards() {
    this(null, null);
  }

  /**
   * The card of an entry.
   *
   * @param variants the entry in every language it is published in; at least one
   */
  Document card(List<EntryView> variants) {
    var swedishFirst = variants.stream().sorted(Comparator.comparing(Cards::foreign)).toList();
    var entry = swedishFirst.get(0);
    var type = types.find(entry.type());
    var date = Optional.ofNullable(entry.date()).orElse(entry.publishedOn().toString());
    return new Document(
        entry.id().toString(),
        entry.title(),
        body(entry, type),
        parsed(date),
        facets(swedishFirst, type, date),
        details(swedishFirst, date),
        numbers(entry),
        translations(swedishFirst),
        pages(swedishFirst));
  }

  /**
   * The papers of all languages, each once, as long as there is room: whoever looks for a word in a
   * shelf of reports is served by their first thousand pages.
   */
  private List<PaperPage> pages(List<EntryView> variants) {
    var pages = new ArrayList<PaperPage>();
    var places = new HashSet<Place>();
    int room = MOST_CHARACTERS;
    for (var page : variants.stream().flatMap(view -> library.pages(view).stream()).toList()) {
      var paper = page.paper();
      var place = new Place(paper.id().toString(), paper.name(), page.number());
      if (!places.add(place)) continue;
      room -= page.words().length();
      if (room < 0) break;
      pages.add(new PaperPage(place, page.words()));
    }
    return pages;
  }

  /** Title and body of a variant, as one text. */
  String words(EntryView view) {
    return view.title() + "\n" + body(view, types.find(view.type()));
  }

  private static boolean foreign(EntryView view) {
    return !view.locale().equals(Texts.SWEDISH);
  }

  private static String body(EntryView view, Optional<ContentType> type) {
    return type.map(t -> t.bodyOf(view.fields())).orElse("");
  }

  /** What is not in Swedish: title and body as one text, found by its own language's rules. */
  private Map<String, String> translations(List<EntryView> variants) {
    return variants.stream()
        .filter(Cards::foreign)
        .collect(toMap(view -> view.locale().toLanguageTag(), this::words));
  }

  /** A date nobody can read is shown as it is written and sorts last. */
  private static @Nullable PartialDate parsed(String date) {
    try {
      return PartialDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Map<String, Set<String>> facets(
      List<EntryView> variants, Optional<ContentType> type, String date) {
    var entry = variants.get(0);
    var facets = new HashMap<String, Set<String>>();
    type.ifPresent(t -> t.index().facets().forEach(f -> facets.put(f, values(entry, f))));
    facets.put(Narrowing.TYPE.word(), Set.of(entry.type()));
    facets.put(Narrowing.ORIGIN.word(), Set.of(entry.origin().word()));
    facets.put(Narrowing.THEME.word(), type.map(t -> themes(entry, t)).orElse(Set.of()));
    facets.put(
        Narrowing.LANGUAGE.word(),
        variants.stream().map(view -> view.locale().toLanguageTag()).collect(toSet()));
    facets.put(
        PUBLISHED_ON,
        variants.stream().map(view -> view.publishedOn().toString()).collect(toSet()));
    if (parsed(date) != null) facets.put(Narrowing.YEAR.word(), Set.of(date.substring(0, 4)));
    facets.values().removeIf(Set::isEmpty);
    return facets;
  }

  /** What it can be asked for by: who is in need may have nothing but a telephone number. */
  private static Set<String> numbers(EntryView entry) {
    return Stream.of(REFERENCE, PHONE).flatMap(f -> values(entry, f).stream()).collect(toSet());
  }

  private static Set<String> values(EntryView entry, String field) {
    return said(entry.fields().get(field))
        .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
        .collect(toSet());
  }

  private static Stream<String> said(@Nullable JsonValue value) {
    if (value instanceof JsonArray many) return many.stream().flatMap(Cards::said);
    if (value instanceof JsonString text) return Stream.of(text.getString());
    return value instanceof JsonNumber number ? Stream.of(number.toString()) : Stream.empty();
  }

  /** The numbers of the themes an entry leads to by any relation its type has to themes. */
  private Set<String> themes(EntryView entry, ContentType type) {
    var ids =
        type.relations().stream()
            .filter(relation -> relation.to().equals("theme"))
            .flatMap(relation -> entry.related(relation.name()).stream())
            .toList();
    return ids.isEmpty() ? Set.of() : numbers(ids);
  }

  private Set<String> numbers(List<UUID> ids) {
    return library.all(ids).stream().map(view -> "" + view.number()).collect(toSet());
  }

  private static Map<String, String> details(List<EntryView> variants, String date) {
    var entry = variants.get(0);
    var details = new HashMap<String, String>();
    details.put(NUMBER, "" + entry.number());
    details.put(TYPE, entry.type());
    details.put(DATE, date);
    details.put(LANGUAGE, entry.locale().toLanguageTag());
    var source = entry.sourceId();
    if (source != null) details.put(SOURCE, source);
    for (var field : List.of(REFERENCE, AUTHOR)) {
      said(entry.fields().get(field)).findFirst().ifPresent(text -> details.put(field, text));
    }
    variants.stream()
        .skip(1)
        .forEach(other -> details.put(TITLE_IN + other.locale().toLanguageTag(), other.title()));
    return details;
  }
}
