package se.radrum.search;

import java.io.IOException;
import java.util.function.Predicate;
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
    var title = Fields.text(stored, Fields.TITLE);
    var text = Fields.text(stored, Fields.TEXT);
    var others = Fields.translations(stored);
    return of(stored, score, Shown.of(title, text, others, excerpts, more -> leaf(document, more)));
  }

  /** A document as a hit with its title only. */
  Hit bare(int document, float score) throws IOException {
    var stored = Fields.stored(shelf, document);
    return of(stored, score, Shown.bare(Fields.text(stored, Fields.TITLE)));
  }

  private void leaf(int document, Predicate<PaperPage> wantsMore) throws IOException {
    if (Fields.hasPages(library)) Fields.leaf(shelf, document, wantsMore);
  }

  private static Hit of(Document stored, float score, Shown shown) {
    return new Hit(
        Fields.text(stored, Fields.ID),
        score,
        shown.title(),
        shown.passage(),
        shown.language(),
        shown.place(),
        Fields.date(stored),
        Fields.facets(stored),
        Fields.details(stored));
  }
}
