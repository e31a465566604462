package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Answers one question from a cluster. */
final class OpenSearchFinder {
  private final OpenSearchIndex index;
  private final Question question;
  private final Understanding understood;
  private final Excerpts excerpts;

  OpenSearchFinder(OpenSearchIndex index, Morphology words, Synonyms synonyms, Question question)
      throws IOException {
    this.index = index;
    this.question = question;
    var asked = index.interpreter(words, synonyms).read(question);
    this.understood = index.ranking().bounded(asked);
    this.excerpts = new Excerpts(new Marker(understood, words));
  }

  /** Asks the model, before anything is looked for. */
  Answer answer() throws IOException {
    var meant = meant();
    var asked = asked();
    return meant.isPresent() ? byMeaning(asked, meant.get()) : asFound(asked);
  }

  /** Where the question lies in the space of meanings, if some of the page is to go by that. */
  private Optional<Embedding> meant() {
    boolean reached = question.before() < SecondLook.REACH;
    var model = index.embeddings();
    if (!bestFirst() || !reached || !Nearness.helps(understood, model)) return Optional.empty();
    return Nearness.place(question, understood, model);
  }

  private boolean bestFirst() {
    return question.sort() == Question.Sort.RELEVANCE;
  }

  private Answer asFound(JsonObject asked) throws IOException {
    boolean deep = question.shown() > OpenSearchMapping.DEEPEST;
    var said =
        index
            .hits()
            .search(asking(asked, deep ? 0 : question.before(), deep ? 0 : question.limit()));
    return answer(said, hits(said));
  }

  /** The best by their words are put in order here; only then is it known which of them to show. */
  private Answer byMeaning(JsonObject asked, Embedding meant) throws IOException {
    var fields = List.of(OpenSearchForm.EMBEDDED, OpenSearchForm.EMBEDDING);
    var said = index.hits().searchFor(asking(asked, 0, SecondLook.REACH), fields);
    var found = OpenSearchHits.found(said);
    if (found.isEmpty()) return answer(said, List.of());
    var shown =
        Nearness.order(scores(found), places(found), meant).stream()
            .skip(question.before())
            .limit(question.limit())
            .toList();
    var names = shown.stream().map(one -> OpenSearchHits.id(found.get(one.place()))).toList();
    var hits = named(names);
    var ordered = new ArrayList<Hit>();
    for (int i = 0; i < names.size(); i++) {
      var hit = hits.get(names.get(i));
      if (hit != null) ordered.add(hit.scored(shown.get(i).score())); // or it has just gone
    }
    ordered.addAll(afterTheBest(asked));
    return answer(said, ordered);
  }

  /** What a page shows that begins among the best and ends after them. */
  private List<Hit> afterTheBest(JsonObject asked) throws IOException {
    int after = (int) Math.max(0, question.shown() - SecondLook.REACH);
    return after == 0
        ? List.of()
        : hits(index.hits().search(asking(asked, SecondLook.REACH, after)));
  }

  private static List<Float> scores(List<JsonObject> found) {
    return found.stream().map(OpenSearchForm::score).toList();
  }

  private List<@Nullable Embedding> places(List<JsonObject> found) {
    var places = new ArrayList<@Nullable Embedding>();
    for (var one : found) {
      places.add(OpenSearchForm.embedding(one.getJsonObject("_source"), index.embeddings()));
    }
    return places;
  }

  private Map<String, Hit> named(List<String> names) throws IOException {
    if (names.isEmpty()) return Map.of();
    var asked = named("ids", object().add("values", OpenSearchForm.texts(names)));
    var said = index.hits().search(object().add("size", names.size()).add("query", asked));
    return hits(said).stream().collect(Collectors.toMap(Hit::id, hit -> hit));
  }

  private JsonObjectBuilder asking(JsonObject asked, long from, int size) {
    return object()
        .add("from", from)
        .add("size", size)
        .add("track_total_hits", true)
        .add("track_scores", true)
        .add("query", asked)
        .add("post_filter", chosen(null))
        .add("sort", OpenSearchMapping.sort(question.sort()))
        .add("aggs", counts());
  }

  private List<Hit> hits(JsonObject said) throws IOException {
    return question.bare() ? OpenSearchHits.bare(said) : index.hits().marked(said, excerpts);
  }

  private Answer answer(JsonObject said, List<Hit> hits) {
    var facets = question.facets().stream().map(name -> facet(name, said)).toList();
    return new Answer(hits, OpenSearchHits.total(said), facets, understood.told(question.text()));
  }

  private JsonObject asked() throws IOException {
    return during(Dialect.of(query())).build();
  }

  private Query query() throws IOException {
    if (question.text().isBlank()) return new MatchAllDocsQuery();
    var query = index.ranking().query(understood);
    if (!bestFirst() || !SecondLook.helps(understood)) return query;
    var learnt = index.learnt(narrowed(query), understood);
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(learnt, Occur.SHOULD).build();
  }

  /** What is not shown teaches nothing. */
  private JsonObjectBuilder narrowed(Query query) {
    var shown = object().add("must", during(Dialect.of(query))).add("filter", chosen(null));
    return named("bool", shown);
  }

  private JsonObjectBuilder during(JsonObjectBuilder query) {
    var period = question.period();
    if (!period.isBounded()) return query;
    return named("bool", object().add("must", query).add("filter", during(period)));
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
      var values = object().add("field", field(name)).add("size", Facet.MOST_VALUES);
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
