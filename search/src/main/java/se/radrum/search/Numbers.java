package se.radrum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Official numbers of documents, in every way they are written: {@code dir. 2023:28}, {@code
 * 2015/16:5}, {@code 2024/25:MJU22}, {@code prop.-20101117}. And telephone numbers, however their
 * digits are grouped. To the index a number is its letters and digits and nothing else.
 */
final class Numbers {
  /** What kinds of papers are called before their number, and by whom. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("dir", "dir"),
          Map.entry("direktiv", "dir"),
          Map.entry("kommittédirektiv", "dir"),
          Map.entry("prop", "prop"),
          Map.entry("proposition", "prop"),
          Map.entry("propositionen", "prop"),
          Map.entry("skr", "skr"),
          Map.entry("skrivelse", "skr"),
          Map.entry("skrivelsen", "skr"),
          Map.entry("mot", ""),
          Map.entry("motion", ""),
          Map.entry("motionen", ""),
          Map.entry("ip", ""),
          Map.entry("interpellation", ""),
          Map.entry("interpellationen", ""),
          Map.entry("bet", ""),
          Map.entry("betänkande", ""),
          Map.entry("betänkandet", ""));

  /** A year or two, a colon, letters of a committee perhaps, and how manieth it is. */
  private static final Pattern IN_A_QUESTION =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(\\p{L}{2,20})\\.?\\s{0,3})?"
              + "(?<![\\p{L}\\p{N}:/])((?:19|20)\\d\\d(?:/\\d\\d)?:\\s?\\p{L}{0,4}\\d{1,5})"
              + "(?!:?[\\p{L}\\p{N}])");

  /** The same as it stands on a paper, where signs may be lost. */
  private static final Pattern ON_A_PAPER =
      Pattern.compile(
          "^\\s*(?:(\\p{L}{2,20})\\.?[\\s-]{0,3})?"
              + "((?:19|20)\\d\\d[/\\d]{0,3}:?\\s?\\p{L}{0,4}\\d{1,7})(?![\\p{L}\\p{N}])");

  /**
   * An area and a number in it, from abroad or from within, or one of the short ones that begin
   * with 11. Dates and sums of money begin otherwise.
   */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:/.,-]|\\p{N}\\s)"
              + "(?:(?:(?:\\+|00)46|0\\d)(?:[\\s–-]?\\d){3,12}|11[346](?:\\s?\\d){2,3})"
              + "(?![\\s–:/-]?\\p{N}|\\p{L})");

  private static final Pattern FROM_ABROAD = Pattern.compile("^(?:\\+|00)46");

  private Numbers() {}

  /**
   * A number asked for.
   *
   * @param kind the kind of paper, or empty when any may bear it
   * @param digits its letters and digits
   * @param written as it was written, for papers that speak of it
   */
  record Asked(String kind, String digits, String written) {

    /** As it is told to whoever asked. */
    String told() {
      return (kind + " " + written).strip();
    }
  }

  /** What numbers a text holds, and the text without them. */
  record Found(List<Asked> numbers, String rest) {}

  /** Takes the numbers out of a question. */
  static Found in(String text) {
    var numbers = new ArrayList<Asked>();
    var rest =
        IN_A_QUESTION
            .matcher(text)
            .replaceAll(
                found -> {
                  var before = found.group(1) == null ? "" : found.group(1);
                  var kind = KINDS.get(before.toLowerCase(Locale.ROOT));
                  numbers.add(
                      new Asked(kind == null ? "" : kind, bare(found.group(2)), found.group(2)));
                  return kind == null
                      ? java.util.regex.Matcher.quoteReplacement(before) + " "
                      : " ";
                });
    var words = TELEPHONE.matcher(rest).replaceAll(found -> take(found.group(), numbers));
    return new Found(List.copyOf(numbers), words);
  }

  private static String take(String telephone, List<Asked> numbers) {
    numbers.add(new Asked("", digits(telephone), telephone));
    return " ";
  }

  private static String digits(String telephone) {
    return bare(FROM_ABROAD.matcher(telephone).replaceFirst("0"));
  }

  /** What a paper's number is to the index: with its kind, and without. */
  static Stream<String> terms(String given) {
    var telephones = TELEPHONE.matcher(given).results().map(found -> digits(found.group()));
    return Stream.concat(telephones, official(given));
  }

  private static Stream<String> official(String given) {
    var found = ON_A_PAPER.matcher(given);
    if (!found.find()) return Stream.of(bare(given));
    var before = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
    var kind = KINDS.getOrDefault(before, "");
    var digits = bare(found.group(2));
    return kind.isEmpty() ? Stream.of(digits) : Stream.of(digits, kind + digits);
  }

  private static String bare(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
