package se.radrum.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often words occur: what the splitter knows. A list of {@code word<tab>count}, of Swedish
 * public writing, lies beside this class; the words of a library's own ({@link WordCount}) are laid
 * over it. Two with the same words and counts are equal.
 */
public final class Lexicon {
  private static final Lexicon SHIPPED = read();

  /** As many bits as make a chance likeness of two hashes rare. */
  private static final int GLIMPSES = 1 << 20;

  private final Map<String, Long> counts;
  private final BitSet glimpses = new BitSet(GLIMPSES);

  private Lexicon(Map<String, Long> counts) {
    this.counts = counts;
    counts.keySet().forEach(word -> glimpses.set(glimpse(word.hashCode())));
  }

  private static int glimpse(int hash) {
    return (hash ^ hash >>> 15) & (GLIMPSES - 1);
  }

  /** The list that ships with this package. */
  public static Lexicon shipped() {
    return SHIPPED;
  }

  /** Words in lower case, and how often each occurs: 1 and up. */
  public static Lexicon of(Map<String, Long> counts) {
    return new Lexicon(Map.copyOf(counts));
  }

  /**
   * Both lists as one. The greater count of a word holds and not the sum: they may have been
   * counted from the same texts.
   */
  public Lexicon and(Lexicon other) {
    var both = new HashMap<>(counts);
    other.counts.forEach((word, count) -> both.merge(word, count, Math::max));
    return new Lexicon(both);
  }

  /** Every word with its count. */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** How often a word occurs; 0 for words never or hardly ever seen. */
  long count(String word) {
    return counts.getOrDefault(word, 0L);
  }

  /**
   * Whether some word may have this hash: no is certain. Most pieces of a word are none, and this
   * tells without making a text of each.
   */
  boolean mayHave(int hash) {
    return glimpses.get(glimpse(hash));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lexicon list && counts.equals(list.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  private static Lexicon read() {
    var counts = new HashMap<String, Long>(1 << 16);
    try (var stream = Lexicon.class.getResourceAsStream("words.tsv")) {
      if (stream == null) throw new IOException("words.tsv is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        counts.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(counts);
  }
}
