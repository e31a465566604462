package se.radrum.moderation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a check recognises as pointing somebody out, whoever it is. It finds numbers and addresses,
 * never names or circumstances: those take a human, and finding nothing means nothing.
 */
final class Traces {
  // Each bounded, and so quick on any text: nothing stops a pattern that has begun to try.
  private static final Map<String, Pattern> KINDS =
      Map.of(
          "personal-number", Pattern.compile("\\b(?:19|20)?\\d{6}[-+ ]?\\d{4}\\b"),
          "telephone", Pattern.compile("(?:\\+46|\\b0)[\\d\\s-]{6,14}\\d\\b"),
          "e-mail", Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,63}\\.[^\\s@]"),
          "web", Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S"),
          "street",
              Pattern.compile("(?iU)\\b\\p{L}+(?:gatan|vägen|gränd|torget|allén)\\s+\\d+\\b"));

  private Traces() {}

  /** The kinds of trace in a text, in a fixed order. */
  static List<String> in(String text) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
