package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Answers one question from a cluster. */
final class OpenSearchFinder {
  private static final int MOST_VALUES = 100;
  private static final int DEEPEST = 1_000_000;

  private final OpenSearchIndex index;
  private final Question question;
  private final Morphology words;
  private final Understanding understood;

  OpenSearchFinder(OpenSearchIndex index, Morphology words, Synonyms synonyms, Question question)
      throws IOException {
    this.index = index;
    this.question = question;
    this.words = words;
    var interpreter = index.interpreter(words, synonyms);
    this.understood =
        question.exact()
            ? interpreter.readLiterally(question.text())
            : interpreter.read(question.text());
  }

  Answer answer() throws IOException {
    long offset = (question.page() - 1L) * question.limit();
    boolean deep = offset + question.limit() > DEEPEST;
    var said =
        index.search(
            object()
                .add("from", deep ? 0 : offset)
                .add("size", deep ? 0 : question.limit())
                .add("track_total_hits", true)
                .add("track_scores", true)
                .add("query", asked())
                .add("post_filter", chosen(null))
                .add("sort", OpenSearchForm.sort(question.sort()))
                .add("aggs", counts()));
    var excerpts = new Excerpts(new Marker(understood, words));
    var hits = question.bare() ? OpenSearchIndex.bare(said) : index.marked(said, excerpts);
    var facets = question.facets().stream().map(name -> facet(name, said)).toList();
    return new Answer(hits, OpenSearchIndex.total(said), facets, understood.told());
  }

  private JsonObjectBuilder asked() throws IOException {
    var all = object().add("must", Dialect.of(query()));
    var period = question.period();
    if (period.isBounded()) all.add("filter", during(period));
    return named("bool", all);
  }

  private Query query() throws IOException {
    if (question.text().isBlank()) return new MatchAllDocsQuery();
    var query = index.ranking().query(understood);
    return SecondLook.helps(understood) ? index.lookAgain(query, understood) : query;
  }

  private static JsonObjectBuilder during(Period period) {
    var any = array();
    period
        .orders()
        .forEach(
            span -> {
              var bounds = object().add("gte", span.first()).add("lte", span.last());
              any.add(named("range", named(Fields.DATE, bounds)));
            });
    return named("bool", object().add("should", any));
  }

  /** What is chosen of all facets but one. */
  private JsonObjectBuilder chosen(@Nullable String except) {
    var all = array();
    question
        .chosen()
        .forEach(
            (name, values) -> {
              if (!name.equals(except)) all.add(named("terms", anyOf(field(name), values)));
            });
    return named("bool", object().add("filter", all));
  }

  private static JsonObjectBuilder anyOf(String field, Set<String> values) {
    JsonArrayBuilder all = array();
    values.forEach(all::add);
    return object().add(field, all);
  }

  private static JsonObjectBuilder named(String name, JsonObjectBuilder content) {
    return Dialect.named(name, content);
  }

  private static String field(String facet) {
    return OpenSearchForm.FACET + facet;
  }

  private JsonObjectBuilder counts() {
    var counts = object();
    for (var name : question.facets()) {
      var values = object().add("field", field(name)).add("size", MOST_VALUES);
      counts.add(
          name,
          object()
              .add("filter", chosen(name))
              .add("aggs", named("values", named("terms", values))));
    }
    return counts;
  }

  private Facet facet(String name, JsonObject said) {
    var chosen = question.chosen().getOrDefault(name, Set.of());
    var buckets =
        said.getJsonObject("aggregations")
            .getJsonObject(name)
            .getJsonObject("values")
            .getJsonArray("buckets");
    return new Facet(
        name, buckets.stream().map(bucket -> value(bucket.asJsonObject(), chosen)).toList());
  }

  private static Facet.Value value(JsonObject bucket, Set<String> chosen) {
    var value = bucket.getString("key");
    long count = bucket.getJsonNumber("doc_count").longValue();
    return new Facet.Value(value, count, chosen.contains(value));
  }
}
