package se.radrum.portal.open.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.discovery.Narrowing;
import se.radrum.discovery.SearchLibrary;
import se.radrum.search.Question.Sort;

/**
 * What an address of the library asks, and the address of what is asked. Whatever an address says,
 * something can be made of it: a person who has mistyped one gets the library and no error.
 *
 * @param q the words
 * @param chosen what is chosen of each way to narrow
 * @param exact whether the words are taken to the letter
 * @param page from 1
 */
record Asked(String q, Map<Narrowing, Set<String>> chosen, Sort sort, boolean exact, int page) {
  static final String WORDS = "q";
  static final String SORT = "ordning";
  private static final String EXACT = "exakt";
  private static final String PAGE = "sida";
  private static final int SHOWN = 10;
  private static final int LAST = 1_000_000;

  Asked {
    var kept = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    chosen.forEach((way, values) -> kept.put(way, new TreeSet<>(values)));
    chosen = kept;
  }

  /** Reads the parameters of an address. */
  static Asked of(Map<String, String[]> given) {
    var chosen = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    for (var way : Narrowing.values()) {
      var values = values(given, name(way)).filter(value -> !value.isBlank());
      chosen.put(way, values.collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return new Asked(
        first(given, WORDS).strip(),
        chosen,
        sort(first(given, SORT)),
        first(given, EXACT).equals("1"),
        page(first(given, PAGE)));
  }

  /** The name of a way in addresses. */
  static String name(Narrowing way) {
    return switch (way) {
      case TYPE -> "typ";
      case KIND -> "slag";
      case THEME -> "tema";
      case YEAR -> "ar";
      case ORIGIN -> "fran";
    };
  }

  /** The word of an order in addresses; none for the usual one. */
  static String word(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "";
      case NEWEST -> "nyast";
      case OLDEST -> "aldst";
    };
  }

  SearchLibrary search(Locale language) {
    return new SearchLibrary(q, chosen, sort, exact, page, SHOWN, language);
  }

  /** The same without one choice, on the first page. */
  Asked without(Narrowing way, String value) {
    var fewer = new EnumMap<>(chosen);
    var left = new TreeSet<>(chosen.getOrDefault(way, Set.of()));
    left.remove(value);
    fewer.put(way, left);
    return new Asked(q, fewer, sort, exact, 1);
  }

  /** The same words among everything. */
  Asked everywhere() {
    return new Asked(q, Map.of(), sort, exact, 1);
  }

  /** The same in another order. */
  Asked by(Sort other) {
    return new Asked(q, chosen, other, exact, 1);
  }

  /** The same words, to the letter. */
  Asked exactly() {
    return new Asked(q, chosen, sort, true, 1);
  }

  /** The address, without its language. */
  String address() {
    var query = query(page == 1 ? "" : "" + page);
    return "/bibliotek" + (query.isEmpty() ? "" : "?" + query);
  }

  /** The address up to the number of the page. */
  String pages() {
    var query = query("");
    return "/bibliotek?" + query + (query.isEmpty() ? "" : "&") + PAGE + "=";
  }

  private String query(String page) {
    var pairs = Stream.<List<String>>builder();
    pairs.add(List.of(WORDS, q));
    chosen.forEach((way, values) -> values.forEach(v -> pairs.add(List.of(name(way), v))));
    pairs.add(List.of(SORT, word(sort))).add(List.of(EXACT, exact ? "1" : ""));
    pairs.add(List.of(PAGE, page));
    return pairs
        .build()
        .filter(pair -> !pair.get(1).isEmpty())
        .map(pair -> pair.get(0) + "=" + URLEncoder.encode(pair.get(1), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> values(Map<String, String[]> given, String name) {
    return Arrays.stream(given.getOrDefault(name, new String[0]));
  }

  private static String first(Map<String, String[]> given, String name) {
    return values(given, name).findFirst().orElse("");
  }

  private static Sort sort(String word) {
    return Stream.of(Sort.values())
        .filter(sort -> word(sort).equals(word))
        .findFirst()
        .orElse(Sort.RELEVANCE);
  }

  private static int page(String text) {
    return text.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(text), LAST) : 1;
  }
}
