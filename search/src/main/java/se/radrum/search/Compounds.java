package se.radrum.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How compounds are taken apart: as people have said, and where they have said nothing by the words
 * that are known to stand alone. A question has to be taken apart as the documents were, so an
 * engine is given this ({@link SearchEngine#use(Compounds)}) and never makes it of what happens to
 * be in it; what is filed by another one is told by {@link Outdated}. Two that say the same are
 * equal.
 */
public final class Compounds {
  private static final Compounds SHIPPED = of(Lexicon.shipped(), Splits.NONE);

  private final Lexicon words;
  private final Splits said;
  private final Splitter splitter;

  private Compounds(Lexicon words, Splits said, Splitter splitter) {
    this.words = words;
    this.said = said;
    this.splitter = splitter;
  }

  /** By words, and as said. */
  public static Compounds of(Lexicon words, Splits said) {
    return new Compounds(words, said, new Splitter(words));
  }

  /** By the list that ships with this package, and nothing said. */
  public static Compounds shipped() {
    return SHIPPED;
  }

  /** By the same words, but as said. */
  Compounds with(Splits others) {
    return new Compounds(words, others, splitter);
  }

  /** What people have said. */
  public Splits said() {
    return said;
  }

  /** The parts of a word in lower case, each as it stands alone; none when it stays whole. */
  List<String> parts(String word) {
    return said.parts(Stemmer.stem(word)).orElseGet(() -> splitter.split(word));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Compounds one && words.equals(one.words) && said.equals(one.said);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, said);
  }
}
