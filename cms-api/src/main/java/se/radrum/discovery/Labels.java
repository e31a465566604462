package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.radrum.content.Types;
import se.radrum.discovery.SearchResult.Choice;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.kernel.Texts;
import se.radrum.search.Facet;
import se.radrum.search.Hit;
import se.radrum.search.Question;
import se.radrum.search.SearchEngine;

/** What values to narrow by are called. */
@ApplicationScoped
class Labels {
  private final Types types;
  private volatile Themes known = new Themes(-1, Map.of());

  /** The names of the themes as of a commit of the index. */
  private record Themes(long cursor, Map<String, String> names) {}

  @Inject
  Labels(Types types) {
    this.types = types;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Labels() {
    this(null);
  }

  /**
   * How what was found can be narrowed, in the order of its facets; ways with nothing to choose are
   * left out.
   *
   * @param themes what themes are called
   */
  List<Choices> choices(List<Facet> facets, SearchLibrary search, Map<String, String> themes) {
    return facets.stream()
        .flatMap(
            facet -> Narrowing.of(facet.name()).stream().map(way -> of(way, facet, search, themes)))
        .filter(choices -> !choices.values().isEmpty())
        .toList();
  }

  private Choices of(Narrowing way, Facet facet, SearchLibrary search, Map<String, String> themes) {
    var chosen = search.chosen().getOrDefault(way, Set.of());
    return choices(way, withChosen(facet, chosen), themes, search.language());
  }

  /** What is chosen is shown also when it finds nothing, or nobody could take it back. */
  private static Facet withChosen(Facet facet, Set<String> chosen) {
    var values = new ArrayList<>(facet.values());
    var found = values.stream().map(Facet.Value::value).toList();
    chosen.stream()
        .filter(value -> !found.contains(value))
        .sorted()
        .forEach(value -> values.add(new Facet.Value(value, 0, true)));
    return new Facet(facet.name(), values);
  }

  /** The choices of one way, years latest first and the others commonest first. */
  private Choices choices(Narrowing way, Facet facet, Map<String, String> themes, Locale language) {
    var names = way == Narrowing.THEME ? themes : Map.<String, String>of();
    var values =
        facet.values().stream()
            .map(v -> choice(v, names.getOrDefault(v.value(), of(way, v.value(), language))));
    var order = Comparator.comparing(Choice::value).reversed();
    return new Choices(
        way, way == Narrowing.YEAR ? values.sorted(order).toList() : values.toList());
  }

  private static Choice choice(Facet.Value value, String label) {
    return new Choice(value.value(), label, value.count(), value.chosen());
  }

  /** What an entry is: its kind where its type has kinds, else its type. */
  String what(Hit hit, String type, Locale language) {
    return hit.facets().getOrDefault(Narrowing.KIND.word(), Set.of()).stream()
        .findFirst()
        .map(kind -> of(Narrowing.KIND, kind, language))
        .orElseGet(() -> word(type, "one", language));
  }

  /** Whose words an entry is, in words. */
  String whose(Map<String, Set<String>> facets, Locale language) {
    return facets.getOrDefault(Narrowing.ORIGIN.word(), Set.of()).stream()
        .findFirst()
        .map(origin -> origin(origin, language))
        .orElse("");
  }

  private String of(Narrowing way, String value, Locale language) {
    return switch (way) {
      case TYPE -> word(value, "many", language);
      case KIND -> kind(value, language);
      case ORIGIN -> origin(value, language);
      case LANGUAGE -> tongue(value, language);
      case THEME, YEAR -> value;
    };
  }

  private static String tongue(String tag, Locale language) {
    var name = Locale.forLanguageTag(tag).getDisplayLanguage(language);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** An address may name an origin there is not. */
  private static String origin(String value, Locale language) {
    var key = "discovery.origin." + value;
    return Texts.has(language, key) ? Texts.get(language, key) : value;
  }

  private String word(String type, String key, Locale language) {
    return types.find(type).flatMap(t -> t.text(language, key)).orElse(type);
  }

  private String kind(String value, Locale language) {
    return types.all().stream()
        .flatMap(type -> type.text(language, "kind." + value).stream())
        .findFirst()
        .orElse(value);
  }

  /** What themes are called: number → name. Asked for anew when the index has read further. */
  Map<String, String> themes(Shelves shelves) {
    var index = shelves.index();
    if (shelves.isBehind()) return names(index);
    long cursor = index.cursor();
    if (known.cursor() != cursor) known = new Themes(cursor, names(index));
    return known.names();
  }

  /** Themes are entries, and so in the index themselves. */
  private static Map<String, String> names(SearchEngine index) {
    var all =
        Question.of("").within(Map.of(Narrowing.TYPE.word(), Set.of("theme"))).at(1, 100).titles();
    List<Hit> found = index.answer(all).hits();
    return found.stream()
        .collect(
            Collectors.toMap(
                hit -> hit.details().getOrDefault(Cards.NUMBER, hit.id()),
                hit -> hit.title().text(),
                (first, second) -> first));
  }
}
