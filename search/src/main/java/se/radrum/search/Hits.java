package se.radrum.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Makes the hits of one answer of what is stored, which is opened once for all of them. */
final class Hits {
  private final IndexSearcher library;
  private final StoredFields shelf;

  Hits(IndexSearcher library) throws IOException {
    this.library = library;
    this.shelf = library.storedFields();
  }

  /** A document as a hit with a score, marked by an excerpter. */
  Hit hit(int document, float score, Excerpts excerpts) throws IOException {
    var stored = Fields.stored(shelf, document);
    var title = excerpts.whole(Fields.text(stored, Fields.TITLE));
    var snippet = excerpts.best(Fields.text(stored, Fields.TEXT));
    var own = Shown.own(title, snippet, Fields.translations(stored), excerpts);
    var shown = Shown.of(title, own, excerpts, () -> papers(document));
    return of(stored, score, title, shown);
  }

  /** A document as a hit with its title only. */
  Hit bare(int document, float score) throws IOException {
    var stored = Fields.stored(shelf, document);
    var title = plain(Fields.text(stored, Fields.TITLE));
    return of(stored, score, title, Shown.own(plain("")));
  }

  private List<PaperPage> papers(int document) throws IOException {
    return Fields.hasPages(library) ? Fields.pages(shelf, document) : List.of();
  }

  private static Marked plain(String text) {
    return new Marked(text, List.of());
  }

  private static Hit of(Document stored, float score, Marked title, Shown shown) {
    return new Hit(
        Fields.text(stored, Fields.ID),
        score,
        title,
        shown.passage(),
        shown.language(),
        shown.place(),
        Fields.date(stored),
        Fields.facets(stored),
        Fields.details(stored));
  }
}
