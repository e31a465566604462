package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers one question from one snapshot. */
final class Finder {
  private final Snapshot snapshot;
  private final Question question;
  private final Excerpts excerpts;
  private final Reading reading;
  private final Query query;
  private final Order order;

  /** Understands the question, and asks a model of language what it means where that helps. */
  Finder(Snapshot snapshot, Morphology morphology, Synonyms synonyms, Question question)
      throws IOException {
    this.snapshot = snapshot;
    this.question = question;
    var interpreter = new Interpreter(snapshot.vocabulary(), morphology, synonyms);
    var ranking = new Ranking(Chain.phrases(morphology), snapshot.languages());
    var understood = ranking.bounded(interpreter.read(question));
    var all = question.text().isBlank();
    var words = all ? new MatchAllDocsQuery() : ranking.query(understood);
    this.query = during(question.period(), words);
    this.order = new Order(snapshot, understood, question);
    this.excerpts = new Excerpts(new Marker(understood, morphology));
    this.reading = understood.told(question.text());
  }

  private static Query during(Period period, Query query) {
    if (!period.isBounded()) return query;
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(period.query(), Occur.FILTER)
        .build();
  }

  /** The page of hits asked for, the counts, and how the words were read. */
  Answer answer() throws IOException {
    boolean plain = question.facets().isEmpty() && question.chosen().isEmpty();
    return plain || snapshot.facets() == null ? withoutFacets() : withFacets();
  }

  /** Whether the answer would have been another if a model had answered in time. */
  boolean missesModel() {
    return order.isMissing();
  }

  /** Where nobody asks for any facet, or no document has one. */
  private Answer withoutFacets() throws IOException {
    var none = question.facets().stream().map(name -> new Facet(name, List.of())).toList();
    if (!question.chosen().isEmpty()) return new Answer(List.of(), 0, none, reading);
    var collector = new TopFieldCollectorManager(sort(), depth(), null, Integer.MAX_VALUE, false);
    var found = snapshot.search(query, collector);
    return new Answer(page(found), found.totalHits.value, none, reading);
  }

  private Answer withFacets() throws IOException {
    var narrowed = new DrillDownQuery(Fields.FACETS, query);
    question.chosen().forEach((name, values) -> narrowed.add(name, anyOf(name, values)));
    var sideways = new DrillSideways(snapshot, Fields.FACETS, snapshot.facets());
    var found = sideways.search(narrowed, null, null, depth(), sort(), false);
    var hits = (TopFieldDocs) found.hits;
    return new Answer(page(hits), hits.totalHits.value, count(found.facets), reading);
  }

  /** As one set: each by itself, many would be more than Lucene takes. */
  private static Query anyOf(String facet, Set<String> values) {
    var field = Fields.FACETS.getDimConfig(facet).indexFieldName;
    var terms = values.stream().map(v -> DrillDownQuery.term(field, facet, v).bytes()).toList();
    return new TermInSetQuery(field, terms);
  }

  /** The best first, of equals the newest, and of those always the same. */
  static Sort bestFirst() {
    return new Sort(SortField.FIELD_SCORE, newest(), turn());
  }

  private Sort sort() {
    return switch (question.sort()) {
      case RELEVANCE -> bestFirst();
      case NEWEST -> new Sort(newest(), SortField.FIELD_SCORE, turn());
      case OLDEST -> new Sort(oldest(), SortField.FIELD_SCORE, turn());
    };
  }

  private static SortField turn() {
    return new SortField(Fields.TURN, SortField.Type.LONG);
  }

  private static SortField newest() {
    var newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    return newest;
  }

  private static SortField oldest() {
    var oldest = new SortField(Fields.DATE, SortField.Type.LONG, false);
    oldest.setMissingValue(Long.MAX_VALUE);
    return oldest;
  }

  /** How many of the best are needed to show the page; never more than there are documents. */
  private int depth() {
    return (int) Math.max(1, Math.min(order.reach(), snapshot.getIndexReader().maxDoc()));
  }

  private List<Hit> page(TopFieldDocs found) throws IOException {
    var shown = new Hits(snapshot);
    var hits = new ArrayList<Hit>();
    var all = order.of(found);
    for (long i = question.before(); i < Math.min(question.shown(), all.size()); i++) {
      var one = all.get((int) i);
      hits.add(
          question.bare()
              ? shown.bare(one.doc, one.score)
              : shown.hit(one.doc, one.score, excerpts));
    }
    return hits;
  }

  private List<Facet> count(Facets counts) throws IOException {
    var facets = new ArrayList<Facet>();
    for (var name : question.facets()) {
      var chosen = question.chosen().getOrDefault(name, Set.of());
      var found = counts.getTopChildren(Facet.MOST_VALUES, name);
      var values =
          found == null
              ? List.<Facet.Value>of()
              : Arrays.stream(found.labelValues)
                  .map(v -> new Facet.Value(v.label, v.value.longValue(), chosen.contains(v.label)))
                  .toList();
      facets.add(new Facet(name, values));
    }
    return facets;
  }
}
