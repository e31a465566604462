package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds what is about the same, in one snapshot. */
final class Likes {
  private final Snapshot snapshot;
  private final Morphology morphology;

  Likes(Snapshot snapshot, Morphology morphology) {
    this.snapshot = snapshot;
    this.morphology = morphology;
  }

  /** What is like a text. */
  List<Hit> of(String title, String text, int limit) throws IOException {
    return hits(new Likeness(snapshot.vocabulary(), morphology).to(title, text), limit);
  }

  /** What is like a document, beside itself. */
  List<Hit> of(Term name, int limit) throws IOException {
    var found = snapshot.search(new TermQuery(name), 1).scoreDocs;
    if (found.length == 0) return List.of();
    var stored = Fields.stored(snapshot.storedFields(), found[0].doc);
    var like =
        new Likeness(snapshot.vocabulary(), morphology)
            .to(Fields.text(stored, Fields.TITLE), Fields.text(stored, Fields.TEXT));
    var others = new BooleanQuery.Builder().add(like, Occur.MUST);
    return hits(others.add(new TermQuery(name), Occur.MUST_NOT).build(), limit);
  }

  private List<Hit> hits(Query query, int limit) throws IOException {
    var nothing = new Interpreter(snapshot.vocabulary(), morphology).readLiterally("");
    var openings = new Excerpts(new Marker(nothing, morphology));
    var shown = new Hits(snapshot);
    var hits = new ArrayList<Hit>();
    for (var found : snapshot.search(query, limit, Finder.bestFirst()).scoreDocs) {
      var score = (Float) ((FieldDoc) found).fields[0];
      hits.add(shown.hit(found.doc, score, openings));
    }
    return hits;
  }
}
