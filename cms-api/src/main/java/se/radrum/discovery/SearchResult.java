package se.radrum.discovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Page;
import se.radrum.search.Easier;
import se.radrum.search.Marked;
import se.radrum.search.PaperPage.Place;
import se.radrum.search.Reading;

/**
 * What was found.
 *
 * @param found one page of it
 * @param choices how it can be narrowed, in the order of {@link Narrowing}; ways with nothing to
 *     choose are left out
 * @param interpreted how the words were read
 * @param didYouMean the question with the words the library has, where it lacks some of those
 *     typed; null where it has them all. Unless they were taken to the letter, these were looked
 *     for too
 * @param easier where nothing was found: what would be without one of the words
 * @param permalink the whole address of the page that shows this search
 */
public record SearchResult(
    Page<Found> found,
    List<Choices> choices,
    Reading interpreted,
    @Nullable String didYouMean,
    List<Easier> easier,
    String permalink) {

  /** What a page shows that could not ask. */
  public static SearchResult none(String permalink) {
    var nothing = new Page<Found>(List.of(), 1, 1, 0);
    return new SearchResult(nothing, List.of(), Reading.NOTHING, null, List.of(), permalink);
  }

  /**
   * An entry found.
   *
   * @param number the one in its address
   * @param sourceId what it is called where it comes from, or null
   * @param what what it is, in words: "Interpellation", "Förslag"
   * @param title marked
   * @param snippet the passage it was found by, marked
   * @param snippetLanguage the tag of the language of that passage
   * @param where the page of a document that goes with it, where the passage stands on one; else
   *     null
   * @param score how well it fits, comparable within one result
   * @param language the tag of the language its title is in
   * @param date a year, a month or a day: as exact as is known
   * @param facets what it can be narrowed by: way → values
   */
  public record Found(
      UUID id,
      int number,
      @Nullable String sourceId,
      String type,
      String what,
      Marked title,
      Marked snippet,
      String snippetLanguage,
      @Nullable Place where,
      float score,
      String language,
      String date,
      Map<String, Set<String>> facets) {
    /** Where the passage is read; empty where it is the entry's own. */
    public String address() {
      if (where == null) return "";
      return "/dokument/" + where.paper() + (where.page() > 0 ? "#page=" + where.page() : "");
    }

    /** Whether it was brought in from elsewhere and so is not the council's own. */
    public boolean imported() {
      return facets.getOrDefault(Narrowing.ORIGIN.word(), Set.of()).contains("imported");
    }
  }

  /** One way to narrow, with what there is to choose. */
  public record Choices(Narrowing way, List<Choice> values) {
    public Choices {
      values = List.copyOf(values);
    }
  }

  /**
   * One value to narrow to.
   *
   * @param value as it stands in addresses
   * @param label in words
   * @param count how many would be found with it, all other ways' choices kept
   * @param chosen whether it is chosen now
   */
  public record Choice(String value, String label, long count, boolean chosen) {}

  public SearchResult {
    choices = List.copyOf(choices);
    easier = List.copyOf(easier);
  }

  /** What is chosen now, of all ways. */
  public List<Choice> chosen() {
    return choices.stream()
        .flatMap(choices -> choices.values().stream())
        .filter(Choice::chosen)
        .toList();
  }
}
