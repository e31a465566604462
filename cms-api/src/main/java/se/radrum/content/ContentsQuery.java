package se.radrum.content;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radrum.content.ContentQuery.Sort;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Texts;

/** Reads the flat parameters of {@code /api/v1/contents}. */
final class ContentsQuery {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private ContentsQuery() {}

  /** What the parameters ask; what cannot be read is noted and said at their end. */
  static ContentQuery read(Parameters from, Types types) {
    from.texts("type").stream()
        .filter(name -> types.find(name).isEmpty())
        .forEach(name -> from.fault("type", "content.type.unknown", name));
    return ContentQuery.in(locale(from))
        .of(from.texts("type").toArray(String[]::new))
        .about(from.read("theme", ContentsQuery::uuid).orElse(null))
        .from(from.read("origin", Origin::of).orElse(null))
        .dated(
            from.read("since", ContentsQuery::date).orElse(null),
            from.read("until", ContentsQuery::date).orElse(null))
        .by(from.read("sort", ContentsQuery::sort).orElse(Sort.PUBLISHED_DOWN))
        .page(from.number("page", 1, 1_000_000, 1), from.number("limit", 1, 100, 25));
  }

  /** The language asked for; Swedish when none is. */
  static Locale locale(Parameters from) {
    return from.read("locale", ContentsQuery::language).orElse(Texts.SWEDISH);
  }

  /** An id as it stands in an address. */
  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An order as it stands in an address. */
  static Optional<Sort> sort(String word) {
    return Stream.of(Sort.values()).filter(sort -> sort.word().equals(word)).findFirst();
  }

  private static Optional<String> date(String text) {
    return Optional.of(text).filter(DATE.asMatchPredicate());
  }

  private static Optional<Locale> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
