package se.radrum.search;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radrum.search.PaperPage.Place;

/**
 * What shows why a document was found.
 *
 * @param title the whole title, marked
 * @param place the page of a paper the passage stands on, or null where it is the document's own
 * @param language the tag of the language the passage is translated into, or null where it is not
 */
record Shown(Marked title, Marked passage, @Nullable Place place, @Nullable String language) {

  /** The pages of the papers that go with a document; fetched only when they are needed. */
  interface Papers {
    /** Hands over page after page, until there is none or the reader wants no more. */
    void leaf(Predicate<PaperPage> wantsMore) throws IOException;
  }

  /** The title, where nobody wants more. */
  static Shown bare(String title) {
    return new Shown(plain(title), plain(""), null, null);
  }

  /**
   * The document's own passage; where that leaves words unsaid, and the page of a paper says more
   * of them, that page's.
   */
  static Shown of(
      String title,
      String text,
      SortedMap<String, String> translations,
      Excerpts excerpts,
      Papers papers)
      throws IOException {
    var own = own(title, text, translations, excerpts);
    if (excerpts.told(own.title, own.passage) >= excerpts.words()) return own;
    var leafing = new Leafing(own, excerpts);
    if (excerpts.hasPatience()) papers.leaf(leafing);
    return leafing.best;
  }

  /** Looks for the page that says most. */
  private static final class Leafing implements Predicate<PaperPage> {
    private final Excerpts excerpts;
    private Shown best;
    private int most;

    Leafing(Shown own, Excerpts excerpts) {
      this.excerpts = excerpts;
      this.best = own;
      this.most = excerpts.told(own.passage);
    }

    @Override
    public boolean test(PaperPage page) {
      if (excerpts.turnTo(page)) look(page);
      return most < excerpts.words() && excerpts.hasPatience();
    }

    private void look(PaperPage page) {
      var passage = excerpts.best(page.text());
      int told = excerpts.told(passage);
      if (told > most) best = new Shown(best.title, passage, page.place(), null);
      most = Math.max(most, told);
    }
  }

  /**
   * Where the Swedish words say nothing of why it was found, those of another language may; and
   * where these do not either, what the words of the question are called elsewhere.
   */
  private static Shown own(
      String title, String text, SortedMap<String, String> translations, Excerpts excerpts) {
    var own = marked(title, text, excerpts);
    if (own.says()) return own;
    for (var other : translations.entrySet()) {
      if (excerpts.whole(other.getValue()).marks().isEmpty()) continue;
      var passage = excerpts.best(body(other.getValue()));
      return new Shown(own.title, passage, null, other.getKey());
    }
    return marked(title, text, excerpts.elsewhere());
  }

  /** What stands below a translation's title, if anything does. */
  private static String body(String translation) {
    var body = translation.substring(translation.indexOf('\n') + 1);
    return body.isBlank() ? translation : body;
  }

  private static Shown marked(String title, String text, Excerpts excerpts) {
    return new Shown(excerpts.whole(title), excerpts.best(text), null, null);
  }

  private boolean says() {
    return !title.marks().isEmpty() || !passage.marks().isEmpty();
  }

  private static Marked plain(String text) {
    return new Marked(text, List.of());
  }
}
