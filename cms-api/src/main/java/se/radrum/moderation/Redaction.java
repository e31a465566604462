package se.radrum.moderation;

import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;

/**
 * What is struck in a text and what stands in its place. The text itself stays as it came, sealed;
 * this is laid over it.
 */
public record Redaction(List<Strike> strikes) {
  /** Nothing struck. */
  public static final Redaction NONE = new Redaction(List.of());

  public Redaction {
    strikes = List.copyOf(strikes);
  }

  /**
   * One more strike.
   *
   * @throws Problem INVALID when there is neither letter nor digit in it, or it does not stand in
   *     the text as words of their own
   */
  public Redaction with(Strike strike, String original) {
    if (plain(strike.text()).isBlank())
      throw Problem.invalid("strike", "moderation.strike.missing");
    if (!strike.in(original).find()) throw Problem.invalid("strike", "moderation.strike.elsewhere");
    var more = new ArrayList<>(without(strike.text()).strikes);
    more.add(strike);
    return new Redaction(more);
  }

  /** The same without one strike. */
  public Redaction without(String text) {
    return new Redaction(strikes.stream().filter(s -> !s.text().equals(text)).toList());
  }

  /** The text with everything struck replaced; longer strikes first, so none hides in another. */
  public String apply(String original) {
    return pieces(original).stream().map(Piece::becomes).collect(Collectors.joining());
  }

  /**
   * Which of what was struck still stands in a text as words of their own, in the genitive too,
   * however it is written large or spaced.
   */
  public List<String> left(String words) {
    var plain = plain(words);
    return strikes.stream()
        .map(Strike::text)
        .filter(text -> plain.contains(plain(text)) || plain.contains(genitive(plain(text))))
        .toList();
  }

  /** The original in pieces: what stands, and what is struck with what takes its place. */
  public List<Piece> pieces(String original) {
    var pieces = new ArrayList<>(List.of(new Piece(original, null)));
    for (var strike : longestFirst().toList()) {
      var cut = pieces.stream().flatMap(piece -> piece.cut(strike)).toList();
      pieces = new ArrayList<>(cut);
    }
    return pieces;
  }

  JsonObject json() {
    var array = Json.array();
    strikes.forEach(strike -> array.add(strike.json()));
    return Json.object().add("strikes", array).build();
  }

  static Redaction read(JsonObject json) {
    return new Redaction(
        json.getJsonArray("strikes").getValuesAs(JsonObject.class).stream()
            .map(Strike::read)
            .toList());
  }

  private Stream<Strike> longestFirst() {
    return strikes.stream().sorted(Comparator.comparingInt((Strike s) -> -s.text().length()));
  }

  /** The words in lower case, each between two spaces. */
  private static String plain(String text) {
    var same = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
    return " " + same.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ";
  }

  private static String genitive(String plain) {
    return plain.stripTrailing() + "s ";
  }

  /** Says nothing of what is confided, so that no log ever holds it. */
  @Override
  public String toString() {
    return "Redaction";
  }
}
