package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;

/**
 * Knows the forms of words. Working one out takes a while and texts repeat themselves, so answers
 * are remembered: those asked for lately, and those asked for before these. A word that is asked
 * for again in time is never forgotten; one that was met once goes with its generation.
 */
final class Morphology {
  private static final int GENERATION = 25_000;

  /** So short a stem is shared by words that have nothing to do with each other. */
  private static final int SHORT = 4;

  private final Roots roots;
  private final Analyzer chain;
  private volatile Memory memory;

  /** With how often words occur, and what a dictionary knows of them. */
  Morphology(Lexicon lexicon, Roots roots) {
    this(new Splitter(lexicon), roots, Splits.NONE);
  }

  private Morphology(Splitter splitter, Roots roots, Splits said) {
    this.roots = roots;
    this.memory = new Memory(splitter, said);
    this.chain = Chain.indexing(this);
  }

  /** The same, taking words apart as said. */
  Morphology with(Splits said) {
    return new Morphology(memory.splitter, roots, said);
  }

  /** Whether a word in lower case is one of the language, wherever else it is or is not found. */
  boolean isWord(String word) {
    return Lexicon.shipped().count(word) > 0 || roots.has(word);
  }

  /** What makes terms of texts by it, one for all: it remembers, too. */
  Analyzer chain() {
    return chain;
  }

  /** Takes words apart as said from now on, and forgets how it did before. */
  void use(Splits said) {
    memory = new Memory(memory.splitter, said);
  }

  /** Takes words apart by these from now on, and forgets how it did before. */
  void use(Lexicon lexicon) {
    memory = new Memory(new Splitter(lexicon), memory.said);
  }

  /** The forms of a word in lower case. */
  Forms of(String word) {
    return memory.of(word);
  }

  /** Another one as soon as what it says of words may differ. */
  Object state() {
    return memory;
  }

  private final class Memory {
    private final Splitter splitter;
    private final Splits said;
    private volatile Map<String, Forms> lately = generation();
    private volatile Map<String, Forms> before = Map.of();

    Memory(Splitter splitter, Splits said) {
      this.splitter = splitter;
      this.said = said;
    }

    Forms of(String word) {
      var known = lately.get(word);
      if (known != null) return known;
      var older = before.get(word);
      var forms = older == null ? workOut(word) : older;
      remember(word, forms);
      return forms;
    }

    private void remember(String word, Forms forms) {
      var now = lately;
      now.put(word, forms);
      if (now.size() < GENERATION) return;
      synchronized (this) {
        if (lately != now) return; // somebody else has just begun the next generation
        before = now;
        lately = generation();
      }
    }

    private Forms workOut(String word) {
      var stem = stem(word);
      var parts = said.parts(Stemmer.stem(word)).orElseGet(() -> splitter.split(word));
      if (parts.isEmpty()) return new Forms(stem, List.of(), List.of(), roots(word, stem));
      var stems = parts.stream().map(w -> stem(w)).distinct().filter(s -> !s.equals(stem));
      return new Forms(stem, parts, stems.toList(), roots(word, stem));
    }
  }

  /** A list of synonyms for texts read by it. */
  Synonyms stemmed(Synonyms list) {
    return roots == Roots.NONE ? list : list.by(this::stem, word -> roots(word, stem(word)));
  }

  private String stem(String word) {
    return Stemmer.stem(roots.of(word));
  }

  /** None where the stem is long enough to tell. */
  private Set<String> roots(String word, String stem) {
    return stem.length() > SHORT ? Set.of() : roots.all(word);
  }

  /** With room from the start: nobody waits for it to grow. */
  private static Map<String, Forms> generation() {
    return new ConcurrentHashMap<>(2 * GENERATION);
  }
}
