package se.radrum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions of those who know how to ask:
 *
 * <pre>{@code
 * (våldtäkt* ELLER sexualbrott) titel:barn -skola "nära relation"
 * }</pre>
 *
 * <p>Everything that stands side by side is asked for; {@code ELLER} (or {@code OR}) binds tighter
 * than that, to what stands right before and right after it; a minus takes away; brackets hold
 * together; {@code titel:} (or {@code title:}) asks the title alone; a star stands for the rest of
 * a word. Small words that carry nothing are passed over. {@code OCH} (or {@code AND}) says what
 * standing side by side says, and {@code NOT} what a minus does; {@code INTE} does not, for it is
 * how people raise their voice. A question without any of these is nobody's expression: brackets
 * alone are how people write, and so is a minus before a word.
 */
final class ExpressionParser {
  private static final String OR = "(?<!\\S)(?:ELLER|OR)(?![^\\s(])";
  private static final String AND = "(?<!\\S)(?:OCH|AND)(?![^\\s(])";
  private static final String NOT = "(?<!\\S)NOT(?!\\S)";
  private static final String TITLE =
      "(?<![\\p{L}\\p{N}])(?:titel|title):\\h*(?=[\\p{L}\\p{N}(\"”“„»«])";
  private static final String BEGINNING = "[\\p{L}\\p{N}]{3,40}\\*(?![\\p{L}\\p{N}*])";
  private static final String QUOTE = "\"”“„»«";

  /** What plain questions do not have. */
  private static final Pattern SIGN = Pattern.compile(OR + "|(?i:" + TITLE + ")|" + BEGINNING);

  private static final String PHRASE = "[" + QUOTE + "][^" + QUOTE + "]*[" + QUOTE + "]";

  private static final Pattern QUOTED = Pattern.compile(PHRASE);

  /** Stands for a phrase, which may be asked for in titles, and says nothing. */
  private static final String EMPTY_QUOTE = "\"\"";

  /** Loose words can be taken away one by one only. */
  private static final Pattern WITHOUT_SEVERAL =
      Pattern.compile("(?<!\\S)[-−–](?:" + PHRASE + "|\\p{L}[\\p{L}\\p{N}]*-[\\p{L}\\p{N}])");

  /** Signs where the rest is small, and loud where everything is. */
  private static final Pattern CAPITALS = Pattern.compile(AND + "|" + NOT);

  /** What a question is made of. */
  private enum Sign {
    OR(ExpressionParser.OR),
    AND(ExpressionParser.AND),
    TITLE("(?i:" + ExpressionParser.TITLE + ")"),
    NOT(ExpressionParser.NOT + "|(?<![^\\s(])[-−–](?=[\\p{L}\\p{N}(" + QUOTE + "])"),
    OPEN("\\("),
    CLOSE("\\)"),
    PHRASE(ExpressionParser.PHRASE),
    BEGINNING(ExpressionParser.BEGINNING),
    WORD("[^\\s()" + QUOTE + "]+");

    private final String pattern;

    Sign(String pattern) {
      this.pattern = pattern;
    }

    static final Pattern ANY =
        Pattern.compile(
            Arrays.stream(values())
                .map(sign -> "(" + sign.pattern + ")")
                .collect(Collectors.joining("|")));

    static Token of(MatchResult found) {
      var sign = values()[0];
      for (int group = 1; found.group(group) == null; group++) sign = values()[group];
      return new Token(sign, found.group());
    }
  }

  private record Token(Sign sign, String text) {}

  /** Nobody nests deeper who knows what they ask. */
  private static final int DEEPEST = 10;

  /** Nobody needs more; an attacker might want more. */
  private static final int MOST_LEAVES = 32;

  private final List<Token> tokens;
  private int at;
  private int leaves;

  private ExpressionParser(String text) {
    this.tokens =
        Sign.ANY
            .matcher(text)
            .results()
            .map(Sign::of)
            .filter(token -> token.sign() != Sign.AND) // what stands side by side is
            .toList();
  }

  /** Whether somebody asks so. */
  static boolean asks(String text) {
    var unquoted = QUOTED.matcher(text).replaceAll(EMPTY_QUOTE);
    return SIGN.matcher(unquoted).find()
        || WITHOUT_SEVERAL.matcher(text).find()
        || (CAPITALS.matcher(unquoted).find() && text.chars().anyMatch(Character::isLowerCase));
  }

  /** What is asked for; empty where brackets or words are missing. */
  static Optional<Expression> read(String text) {
    var expert = new ExpressionParser(text);
    try {
      var all = expert.all(false, 0);
      return expert.at == expert.tokens.size() ? Optional.ofNullable(all) : Optional.empty();
    } catch (Broken e) {
      return Optional.empty();
    }
  }

  /** The words of a question nobody can make out, without its signs. */
  static String plain(String text) {
    var whole = WITHOUT_SEVERAL.matcher(text).replaceAll(" ");
    return whole.replaceAll(OR + "|" + AND + "|" + NOT + "|(?i:" + TITLE + ")|[()*]", " ");
  }

  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** What stands side by side, up to a bracket's end; null where nothing carries a meaning. */
  private @Nullable Expression all(boolean titled, int depth) throws Broken {
    if (depth > DEEPEST) throw new Broken();
    var parts = new ArrayList<Expression>();
    int read = 0;
    for (; at < tokens.size() && !is(Sign.CLOSE); read++) {
      var part = any(titled, depth);
      if (part != null) parts.add(part);
    }
    if (read == 0) throw new Broken();
    if (parts.isEmpty()) return null;
    return parts.size() == 1 ? parts.get(0) : new Expression.All(List.copyOf(parts));
  }

  private @Nullable Expression any(boolean titled, int depth) throws Broken {
    var ways = new ArrayList<Expression>();
    boolean more = true;
    while (more) {
      var way = one(titled, depth);
      if (way != null) ways.add(way);
      more = is(Sign.OR);
      if (more) at++;
    }
    if (ways.isEmpty()) return null;
    return ways.size() == 1 ? ways.get(0) : new Expression.Any(List.copyOf(ways));
  }

  private @Nullable Expression one(boolean titled, int depth) throws Broken {
    if (is(Sign.NOT)) {
      at++;
      var what = one(titled, depth + 1);
      return what == null ? null : new Expression.Not(what);
    }
    if (is(Sign.TITLE)) {
      at++;
      return one(true, depth + 1);
    }
    if (is(Sign.OPEN)) {
      at++;
      var inside = all(titled, depth + 1);
      if (!is(Sign.CLOSE)) throw new Broken();
      at++;
      return inside;
    }
    return leaf(titled);
  }

  private @Nullable Expression leaf(boolean titled) throws Broken {
    if (at == tokens.size() || is(Sign.OR) || is(Sign.CLOSE) || ++leaves > MOST_LEAVES) {
      throw new Broken();
    }
    var token = tokens.get(at++);
    return switch (token.sign()) {
      case BEGINNING -> beginning(token.text(), titled);
      case PHRASE -> phrase(token.text(), titled);
      default -> word(token.text(), titled);
    };
  }

  private static Expression beginning(String written, boolean titled) {
    var letters = written.substring(0, written.length() - 1);
    return new Expression.Beginning(letters.toLowerCase(Locale.ROOT), titled);
  }

  private static @Nullable Expression word(String written, boolean titled) {
    var numbers = Numbers.in(written).numbers();
    if (!numbers.isEmpty()) return new Expression.Paper(numbers.get(0));
    var words = Words.in(written);
    if (words.size() > 1) return new Expression.Phrase(written, titled);
    if (words.isEmpty() || !Interpreter.carries(words.get(0).word())) return null;
    return new Expression.Word(words.get(0).word(), titled);
  }

  private static @Nullable Expression phrase(String quoted, boolean titled) {
    var said = quoted.substring(1, quoted.length() - 1).strip();
    return Words.in(said).isEmpty() ? null : new Expression.Phrase(said, titled);
  }

  private boolean is(Sign sign) {
    return at < tokens.size() && tokens.get(at).sign() == sign;
  }
}
