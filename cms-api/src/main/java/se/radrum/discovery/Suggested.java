package se.radrum.discovery;

import java.util.List;

/**
 * What somebody who is still typing may want to say.
 *
 * @param texts the typed text, its last word completed or mended
 * @param titles entries with these words in their title
 */
public record Suggested(List<String> texts, List<Title> titles) {

  /**
   * An entry.
   *
   * @param language the tag of the language its title is in
   * @param what what it is, in words
   */
  public record Title(int number, String title, String language, String what) {}

  public Suggested {
    texts = List.copyOf(texts);
    titles = List.copyOf(titles);
  }
}
