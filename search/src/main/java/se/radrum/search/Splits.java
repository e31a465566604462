package se.radrum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How words are to be taken apart where counting words gets it wrong. A list is lines of text:
 *
 * <pre>
 * kvinnofridslinjen = kvinnofrid + linje      its parts, each as it stands alone
 * medborgarskap = medborgarskap               stays whole
 * </pre>
 *
 * <p>Every form of the word counts. Two lists that say the same are equal.
 */
public final class Splits {
  /** Nothing is said of any word. */
  public static final Splits NONE = new Splits(Map.of());

  private static final int MOST_RULES = 20_000;

  private static final Pattern RULE =
      Pattern.compile("(\\p{L}{2,48}) ?= ?(\\p{L}{2,48}(?: ?\\+ ?\\p{L}{2,48}){0,5})");

  private final Map<String, List<String>> byStem;

  private Splits(Map<String, List<String>> byStem) {
    this.byStem = byStem;
  }

  /** Whether a line says how a word is taken apart. */
  public static boolean isRule(String line) {
    return RULE.matcher(plain(line)).matches();
  }

  /**
   * Reads a list. Lines that say nothing are passed over; of two about a word the last holds.
   *
   * @throws IllegalArgumentException when it has more than 20,000 lines
   */
  public static Splits parse(String text) {
    var rules = new HashMap<String, List<String>>();
    for (var line : text.lines().toList()) {
      var rule = RULE.matcher(plain(line));
      if (!rule.matches()) continue;
      var word = rule.group(1);
      var parts = Stream.of(rule.group(2).split("\\+", -1)).map(String::strip).toList();
      rules.put(Stemmer.stem(word), parts.equals(List.of(word)) ? List.of() : parts);
      if (rules.size() > MOST_RULES) throw new IllegalArgumentException("too many splits");
    }
    return new Splits(rules);
  }

  private static String plain(String line) {
    return line.strip().toLowerCase(Locale.ROOT);
  }

  /** The parts of a word by its stem: none when it stays whole; empty when nothing is said. */
  Optional<List<String>> parts(String stem) {
    return Optional.ofNullable(byStem.get(stem));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Splits list && byStem.equals(list.byStem);
  }

  @Override
  public int hashCode() {
    return byStem.hashCode();
  }
}
