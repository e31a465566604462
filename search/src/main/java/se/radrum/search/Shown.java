package se.radrum.search;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.radrum.search.PaperPage.Place;

/**
 * What shows why a document was found.
 *
 * @param place the page of a paper the passage stands on, or null where it is the document's own
 * @param language the tag of the language the passage is translated into, or null where it is not
 */
record Shown(Marked passage, @Nullable Place place, @Nullable String language) {

  /** The pages of the papers that go with a document; fetched only when they are needed. */
  interface Papers {
    List<PaperPage> pages() throws IOException;
  }

  /** The document's own passage. */
  static Shown own(Marked passage) {
    return new Shown(passage, null, null);
  }

  /** Where the Swedish words say nothing of why it was found, those of another language may. */
  static Shown own(
      Marked title, Marked passage, SortedMap<String, String> translations, Excerpts excerpts) {
    if (!title.marks().isEmpty() || !passage.marks().isEmpty()) return own(passage);
    return translations.entrySet().stream()
        .map(other -> new Shown(excerpts.best(other.getValue()), null, other.getKey()))
        .filter(other -> !other.passage().marks().isEmpty())
        .findFirst()
        .orElse(own(passage));
  }

  /**
   * The document's own passage; where that leaves words unsaid, and the page of a paper says more
   * of them, that page's.
   */
  static Shown of(Marked title, Shown own, Excerpts excerpts, Papers papers) throws IOException {
    var shown = own;
    if (excerpts.told(title, own.passage()) >= excerpts.words()) return shown;
    int most = excerpts.told(own.passage());
    for (var page : papers.pages()) {
      if (most >= excerpts.words()) break;
      if (!excerpts.mayTell(page.text())) continue;
      var passage = excerpts.best(page.text());
      int told = excerpts.told(passage);
      if (told > most) shown = new Shown(passage, page.place(), null);
      most = Math.max(most, told);
    }
    return shown;
  }
}
