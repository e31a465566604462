package se.radrum.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How often words occur in Swedish public writing: what the splitter knows. A list of {@code
 * word<tab>count} lies beside this class, and nothing else is counted: a question must be taken
 * apart as the documents were, whenever and by whichever node they were put in.
 */
final class Lexicon {
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

  /** The list that comes with the library. */
  static Lexicon shipped() {
    return SHIPPED;
  }

  /** Words with their counts, for trying things out. */
  static Lexicon of(Map<String, Long> counts) {
    return new Lexicon(Map.copyOf(counts));
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
