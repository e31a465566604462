package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the forms of words. Working one out takes a while and texts repeat themselves, so answers
 * are remembered.
 */
final class Morphology {
  /** Half the words of twenty thousand documents, and nearly all that are met twice. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Splitter splitter;
  private final Map<String, Forms> remembered = new ConcurrentHashMap<>();

  Morphology(Lexicon lexicon) {
    this.splitter = new Splitter(lexicon);
  }

  /** The forms of a word in lower case. */
  Forms of(String word) {
    var known = remembered.get(word);
    if (known != null) return known;
    if (remembered.size() >= MOST_REMEMBERED) remembered.clear();
    var forms = workOut(word);
    remembered.put(word, forms);
    return forms;
  }

  private Forms workOut(String word) {
    var stem = Stemmer.stem(word);
    var parts = splitter.split(word);
    if (parts.isEmpty()) return new Forms(stem, List.of(), List.of());
    var stems = parts.stream().map(Stemmer::stem).distinct().filter(s -> !s.equals(stem));
    return new Forms(stem, parts, stems.toList());
  }
}
