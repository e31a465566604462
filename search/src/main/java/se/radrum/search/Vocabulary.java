package se.radrum.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the documents that are there. Lucene keeps the words of a document that was taken
 * out until it next tidies up, and goes on counting them; whoever asks here is told of no word that
 * only such documents have. Everything that shows or depends on single words asks here first:
 * corrections, suggestions, joined words.
 */
final class Vocabulary {
  private final IndexReader library;

  Vocabulary(IndexReader library) {
    this.library = library;
  }

  /** Whether a document that is there has the word in this field. */
  boolean has(String field, String word) throws IOException {
    return has(field, new BytesRef(word));
  }

  boolean has(String field, BytesRef word) throws IOException {
    for (var leaf : library.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) continue;
      var each = terms.iterator();
      if (!each.seekExact(word)) continue;
      var there = leaf.reader().getLiveDocs();
      if (there == null) return true;
      var found = each.postings(null, PostingsEnum.NONE);
      for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
        if (there.get(at)) return true;
      }
    }
    return false;
  }
}
