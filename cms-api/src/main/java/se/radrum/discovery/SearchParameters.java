package se.radrum.discovery;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Texts;
import se.radrum.search.PartialDate;
import se.radrum.search.Period;
import se.radrum.search.Question.Sort;

/**
 * Reads the parameters of {@code /api/v1/search}: {@code q}; {@code type}, {@code kind}, {@code
 * theme}, {@code year}, {@code origin} and {@code language}, each as often as wanted; {@code from},
 * {@code to}, {@code sort}, {@code exact}, {@code page}, {@code limit}, {@code locale}.
 */
final class SearchParameters {
  private static final int LIMIT = 10;
  private static final Map<String, Boolean> YES_AND_NO =
      Map.of("1", true, "true", true, "0", false, "false", false);

  private SearchParameters() {}

  /** What the parameters ask; what cannot be read is noted and said at their end. */
  static SearchLibrary read(Parameters from) {
    return new SearchLibrary(
        from.text("q").orElse(""),
        chosen(from),
        Period.between(date(from, "from"), date(from, "to")),
        from.read("sort", SearchParameters::sort).orElse(Sort.RELEVANCE),
        from.read("exact", word -> Optional.ofNullable(YES_AND_NO.get(word))).orElse(false),
        from.number("page", 1, Integer.MAX_VALUE, 1),
        from.number("limit", 1, 100, LIMIT),
        language(from));
  }

  private static Map<Narrowing, Set<String>> chosen(Parameters from) {
    var chosen = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    for (var way : Narrowing.values()) chosen.put(way, new HashSet<>(from.texts(way.word())));
    return chosen;
  }

  private static @Nullable PartialDate date(Parameters from, String name) {
    return from.read(name, LibraryAddress::date).orElse(null);
  }

  private static Optional<Sort> sort(String word) {
    return Stream.of(Sort.values())
        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** The language to name things in: Swedish where nothing is said. */
  static Locale language(Parameters from) {
    return from.read("locale", SearchParameters::language).orElse(Texts.SWEDISH);
  }

  private static Optional<Locale> language(String tag) {
    return Stream.of(Texts.SWEDISH, Locale.ENGLISH)
        .filter(language -> language.toLanguageTag().equals(tag))
        .findFirst();
  }
}
