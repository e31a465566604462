package se.radrum.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of an outcome in one language; what is not written yet is empty.
 *
 * @param borrowed the names of the parts that stand in Swedish, since nobody has translated them
 */
public record OutcomeWords(
    String title,
    String said,
    String addressee,
    String reason,
    String did,
    String commitment,
    String owner,
    String proof,
    Set<String> borrowed) {

  public OutcomeWords {
    borrowed = Set.copyOf(borrowed);
  }

  /** The words of the Swedish text, which is written first. */
  static OutcomeWords of(JsonObject swedish) {
    return of(swedish, swedish);
  }

  /** The words in another language, each part in Swedish where that language has none. */
  static OutcomeWords of(JsonObject nearest, JsonObject swedish) {
    return new OutcomeWords(
        word(nearest, swedish, "title"),
        word(nearest, swedish, "said"),
        word(nearest, swedish, "addressee"),
        word(nearest, swedish, "reason"),
        word(nearest, swedish, "did"),
        word(nearest, swedish, "commitment"),
        word(nearest, swedish, "owner"),
        word(nearest, swedish, "proof"),
        Stream.of("title", "said", "addressee", "reason", "did", "commitment", "owner", "proof")
            .filter(part -> isMissing(nearest, part))
            .collect(toUnmodifiableSet()));
  }

  private static String word(JsonObject nearest, JsonObject swedish, String part) {
    return (isMissing(nearest, part) ? swedish : nearest).getString(part, "");
  }

  private static boolean isMissing(JsonObject fields, String part) {
    return fields.getString(part, "").isEmpty();
  }
}
