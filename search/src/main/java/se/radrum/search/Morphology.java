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

  /** With how compounds are taken apart, and what a dictionary knows of words. */
  Morphology(Compounds compounds, Roots roots) {
    this.roots = roots;
    this.memory = new Memory(compounds);
    this.chain = Chain.indexing(this);
  }

  /** The same, taking words apart as said. */
  Morphology with(Splits said) {
    return new Morphology(memory.compounds.with(said), roots);
  }

  /** Whether a word in lower case is one of the language, wherever else it is or is not found. */
  boolean isWord(String word) {
    return Lexicon.shipped().count(word) > 0 || roots.has(word);
  }

  /** What makes terms of texts by it, one for all: it remembers, too. */
  Analyzer chain() {
    return chain;
  }

  /** How words are taken apart. */
  Compounds compounds() {
    return memory.compounds;
  }

  /** Takes words apart so from now on, and forgets how it did before. */
  void use(Compounds compounds) {
    if (!compounds.equals(memory.compounds)) memory = new Memory(compounds);
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
    private final Compounds compounds;
    private volatile Map<String, Forms> lately = generation();
    private volatile Map<String, Forms> before = Map.of();

    Memory(Compounds compounds) {
      this.compounds = compounds;
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
      var parts = compounds.parts(word);
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
