package se.radrum.search;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.search.PaperPage.Place;

/**
 * What shows why a document was found.
 *
 * @param place the page of a paper the passage stands on, or null where it is the document's own
 */
record Shown(Marked passage, @Nullable Place place) {

  /** The pages of the papers that go with a document; fetched only when they are needed. */
  interface Papers {
    List<PaperPage> pages() throws IOException;
  }

  /**
   * The document's own passage; where that leaves words unsaid, and the page of a paper says more
   * of them, that page's.
   */
  static Shown of(Marked title, Marked own, Excerpts excerpts, Papers papers) throws IOException {
    var shown = new Shown(own, null);
    if (excerpts.told(title, own) >= excerpts.words()) return shown;
    int most = excerpts.told(own);
    for (var page : papers.pages()) {
      if (most >= excerpts.words()) break;
      if (!excerpts.mayTell(page.text())) continue;
      var passage = excerpts.best(page.text());
      int told = excerpts.told(passage);
      if (told > most) shown = new Shown(passage, page.place());
      most = Math.max(most, told);
    }
    return shown;
  }
}
