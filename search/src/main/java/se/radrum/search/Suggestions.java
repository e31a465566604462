package se.radrum.search;

import java.util.List;

/**
 * What somebody who is still typing may want to say.
 *
 * @param texts the typed text with its last word completed by words that stand with the others in
 *     some document, the commonest there first; or mended where the library has no word that begins
 *     so. Small words are never among them
 * @param titles documents whose title has the words, the last of them perhaps unfinished; without
 *     marks and snippets
 */
public record Suggestions(List<String> texts, List<Hit> titles) {
  /** Where there is nothing to say. */
  static final Suggestions NONE = new Suggestions(List.of(), List.of());

  public Suggestions {
    texts = List.copyOf(texts);
    titles = List.copyOf(titles);
  }
}
