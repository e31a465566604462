package se.radrum.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.jspecify.annotations.Nullable;

/**
 * The forms under which a dictionary lists words: {@code händer} stands under {@code hand}, which
 * no taking off of endings would find. The dictionary is one of Hunspell's, which the machine may
 * have or not; without one every word is its own root. Looking one up takes some tens of
 * microseconds and is not remembered here.
 */
public final class Roots {
  /** No dictionary. */
  public static final Roots NONE = new Roots(null, "");

  private static final String NAME = "sv_SE";

  /** Of "sa" a dictionary says that it is the letter s; such roots are everybody's. */
  private static final int SHORTEST = 4;

  private static final Comparator<String> LONGEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final @Nullable Hunspell dictionary;
  private final String print;

  private Roots(@Nullable Hunspell dictionary, String print) {
    this.dictionary = dictionary;
    this.print = print;
  }

  /**
   * Reads {@code sv_SE.aff} and {@code sv_SE.dic} of a folder; {@link #NONE} when they are not both
   * there.
   *
   * @throws IOException when they are there and cannot be read, or are no dictionary
   */
  public static Roots in(Path folder) throws IOException {
    var affixes = folder.resolve(NAME + ".aff");
    var words = folder.resolve(NAME + ".dic");
    if (!Files.isReadable(affixes) || !Files.isReadable(words)) return NONE;
    try (var rules = Files.newInputStream(affixes);
        var list = Files.newInputStream(words)) {
      var read = new Dictionary(rules, List.of(list), false, SortingStrategy.inMemory());
      return new Roots(new Hunspell(read), print(affixes, words));
    } catch (ParseException | RuntimeException e) {
      // What is no dictionary can fail in any way a reader of one can.
      throw new IOException("no dictionary: " + folder.resolve(NAME), e);
    }
  }

  private static String print(Path... files) throws IOException {
    var sum = new CRC32();
    for (var file : files) sum.update(Files.readAllBytes(file));
    return Long.toHexString(sum.getValue());
  }

  /** What tells dictionaries apart: lower case letters and digits; empty when there is none. */
  String print() {
    return print;
  }

  /** Whether a word in lower case is a form of one that is listed. */
  boolean has(String word) {
    return !all(word).isEmpty();
  }

  /** The longest root a word in lower case may have; the word itself when it is not listed. */
  String of(String word) {
    return all(word).stream().filter(r -> r.length() >= SHORTEST).max(LONGEST).orElse(word);
  }

  /** Every root a word in lower case may have; none when it is not listed. */
  Set<String> all(String word) {
    var known = dictionary;
    return known == null ? Set.of() : Set.copyOf(known.getRoots(word));
  }
}
