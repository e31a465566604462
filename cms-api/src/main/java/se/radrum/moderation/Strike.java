package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.kernel.Json;

/**
 * Something struck.
 *
 * @param text what is struck, exactly as it stands
 * @param instead what is put in its place; may be empty
 * @param why what kind of thing it is: {@code name}, {@code place}, {@code age} …
 */
public record Strike(String text, String instead, String why) {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

  /** Not in the middle of a word. */
  private static final String BEGINS = "(?:(?<!%1$s)|(?!%1$s))".formatted(LETTER);

  /** Not in the middle of a word, but for the s of a genitive, which stays where it is. */
  private static final String ENDS = "(?:(?<!%1$s)|(?=(?:[:'’]?s)?(?!%1$s)))".formatted(LETTER);

  public Strike {
    text = Normalizer.normalize(text, Form.NFC).strip();
    instead = Normalizer.normalize(instead, Form.NFC).strip();
  }

  /** Looks for it in a text, as words of their own, whichever space is between them. */
  Matcher in(String where) {
    var words = Stream.of(text.split("\\s+")).map(Pattern::quote);
    return Pattern.compile(BEGINS + words.collect(Collectors.joining("\\s+")) + ENDS)
        .matcher(where);
  }

  JsonObject json() {
    return Json.object().add("strike", text).add("instead", instead).add("why", why).build();
  }

  static Strike read(JsonObject json) {
    return new Strike(json.getString("strike"), json.getString("instead"), json.getString("why"));
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Strike";
  }
}
