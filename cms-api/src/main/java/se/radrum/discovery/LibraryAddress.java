package se.radrum.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.search.PartialDate;
import se.radrum.search.Period;
import se.radrum.search.Question.Sort;

/**
 * What an address of the library asks, and the address of what is asked. Whatever an address says,
 * something can be made of it: a person who has mistyped one gets the library and no error. Two
 * searches for the same have the same address, so it can be kept, sent and followed.
 */
public final class LibraryAddress {
  /** The parameter of a search's words. */
  public static final String WORDS = "q";

  /** The parameter of a search's first day. */
  public static final String FROM = "fran";

  /** The parameter of a search's last day. */
  public static final String TO = "till";

  private static final String PAGE_OF_THE_LIBRARY = "/bibliotek";
  private static final String SORT = "ordning";
  private static final String EXACT = "exakt";
  private static final String PAGE = "sida";
  private static final int SHOWN = 10;
  private static final int LAST = 1_000_000;

  private LibraryAddress() {}

  /** Reads the parameters of an address: name → values. */
  public static SearchLibrary read(Map<String, List<String>> given, Locale language) {
    var chosen = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    for (var way : Narrowing.values()) {
      chosen.put(way, new LinkedHashSet<>(given.getOrDefault(name(way), List.of())));
    }
    return new SearchLibrary(
        first(given, WORDS),
        chosen,
        Period.between(day(given, FROM), day(given, TO)),
        sort(first(given, SORT)),
        first(given, EXACT).equals("1"),
        page(first(given, PAGE)),
        SHOWN,
        language);
  }

  /** Reads what stands behind an address's question mark, as {@link #at} writes it. */
  public static SearchLibrary read(String query, Locale language) {
    var given = new HashMap<String, List<String>>();
    for (var pair : query.replaceFirst("^\\?", "").split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1) continue;
      given
          .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
          .add(decoded(pair.substring(equals + 1)));
    }
    return read(given, language);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, UTF_8);
    } catch (IllegalArgumentException broken) {
      return part;
    }
  }

  /** The name of a way in addresses. */
  public static String name(Narrowing way) {
    return switch (way) {
      case TYPE -> "typ";
      case KIND -> "slag";
      case THEME -> "tema";
      case YEAR -> "ar";
      case ORIGIN -> "vem";
      case LANGUAGE -> "sprak";
    };
  }

  /** The word of an order in addresses; none for the usual one. */
  public static String word(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "";
      case NEWEST -> "nyast";
      case OLDEST -> "aldst";
    };
  }

  /** The page that shows a search, without a language in front. */
  public static String of(SearchLibrary search) {
    return PAGE_OF_THE_LIBRARY + asked(query(search, search.page() == 1 ? "" : "" + search.page()));
  }

  /** The same up to the number of the page. */
  public static String pages(SearchLibrary search) {
    var query = query(search, "");
    return PAGE_OF_THE_LIBRARY + "?" + query + (query.isEmpty() ? "" : "&") + PAGE + "=";
  }

  /** The same search at another address of the house: a list to fetch, a feed to follow. */
  public static String at(String address, SearchLibrary search) {
    return address + asked(query(search, ""));
  }

  /** A date as somebody writes it; empty when it cannot be read. */
  public static Optional<PartialDate> date(String written) {
    try {
      return Optional.of(PartialDate.parse(written.strip().replaceAll("[./ ]+", "-")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable PartialDate day(Map<String, List<String>> given, String name) {
    return date(first(given, name)).orElse(null);
  }

  private static String asked(String query) {
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String query(SearchLibrary search, String page) {
    var pairs = Stream.<List<String>>builder();
    pairs.add(List.of(WORDS, search.q()));
    search.chosen().forEach((way, all) -> all.forEach(v -> pairs.add(List.of(name(way), v))));
    pairs.add(List.of(FROM, written(search.period().from())));
    pairs.add(List.of(TO, written(search.period().to())));
    pairs.add(List.of(SORT, word(search.sort())));
    pairs.add(List.of(EXACT, search.exact() ? "1" : ""));
    pairs.add(List.of(PAGE, page));
    return pairs
        .build()
        .filter(pair -> !pair.get(1).isEmpty())
        .map(pair -> pair.get(0) + "=" + URLEncoder.encode(pair.get(1), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String written(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static String first(Map<String, List<String>> given, String name) {
    return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static Sort sort(String word) {
    return Stream.of(Sort.values())
        .filter(sort -> word(sort).equals(word))
        .findFirst()
        .orElse(Sort.RELEVANCE);
  }

  /** More digits than a number can have are past the last page, too. */
  private static int page(String text) {
    if (!text.matches("[1-9]\\d*")) return 1;
    return text.length() > 9 ? LAST : Math.min(Integer.parseInt(text), LAST);
  }
}
