package se.radrum.discovery;

import java.util.List;

/**
 * What a line of synonyms, or of how a word is taken apart, would do to a search.
 *
 * @param words searched for
 * @param places the first ten as they would be
 * @param gone titles that would no longer be among them
 */
public record Preview(String words, List<Place> places, List<String> gone) {

  /**
   * An entry among the first ten.
   *
   * @param before where it stands now, from 1; 0 when it is not among the first ten
   */
  public record Place(int number, String title, int before) {}

  public Preview {
    places = List.copyOf(places);
    gone = List.copyOf(gone);
  }
}
