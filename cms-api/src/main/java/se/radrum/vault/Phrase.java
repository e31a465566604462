package se.radrum.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import se.radrum.kernel.Problem;

/**
 * What an unlock phrase must be: long, and more than common words and rows of keys put together
 * (NIST SP 800-63B-4 §3.1.1.2: length and a blocklist, no rules on kinds of characters).
 */
final class Phrase {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 200;
  private static final int OWN = 8;
  private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1{2,}");
  private static final List<String> COMMON = common();

  private Phrase() {}

  /** The same letters are the same phrase whichever keyboard composed them. */
  static String same(String phrase) {
    return Normalizer.normalize(phrase.strip(), Form.NFC);
  }

  /** Refuses a phrase that is too short, too long or too common. */
  static void check(String phrase) {
    var length = same(phrase).codePointCount(0, same(phrase).length());
    if (length < SHORTEST) throw Problem.invalid("phrase", "vault.phrase.short", SHORTEST);
    if (length > LONGEST) throw Problem.invalid("phrase", "vault.phrase.long", LONGEST);
    if (own(phrase).length() < OWN) throw Problem.invalid("phrase", "vault.phrase.common");
  }

  /** What is left when common words and repetitions are struck. */
  private static String own(String phrase) {
    var left = same(phrase).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    for (var word : COMMON) left = left.replace(word, "");
    return REPEATED.matcher(left).replaceAll("$1");
  }

  private static List<String> common() {
    try (var in = Objects.requireNonNull(Phrase.class.getResourceAsStream("common-words.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
