package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How an index of OpenSearch is made, and in what order it can be asked. */
final class OpenSearchMapping {
  /** So many hits can be leafed through. */
  static final int DEEPEST = 1_000_000;

  private static final List<String> NOT_SHOWN =
      List.of(
          Fields.TITLE,
          Fields.TEXT,
          Fields.PAGES,
          Fields.RAW,
          OpenSearchVocabulary.WORDS,
          OpenSearchForm.LANGUAGE + ".*");

  private OpenSearchMapping() {}

  /** A new index, and what it is asked by. */
  static JsonObject index(String alias) {
    return Dialect.JSON.createObjectBuilder(index()).add("aliases", named(alias, object())).build();
  }

  /** An index that splits ready terms where they end and makes nothing else of them. */
  static JsonObject index() {
    var bars = array().add("([^" + ReadyText.BAR + "]+)");
    var filters =
        object()
            .add("gap", object().add("type", "stop").add("stopwords", array().add(ReadyText.GAP)))
            .add(
                "one_place",
                object()
                    .add("type", "pattern_capture")
                    .add("preserve_original", false)
                    .add("patterns", bars));
    var ready =
        object()
            .add("type", "custom")
            .add("tokenizer", "whitespace")
            .add("filter", array().add("gap").add("one_place"));
    var settings =
        object()
            .add("number_of_shards", 1)
            .add("auto_expand_replicas", "0-1")
            .add("max_result_window", DEEPEST)
            .add(
                "analysis", object().add("filter", filters).add("analyzer", named("ready", ready)));
    return object().add("settings", settings).add("mappings", mappings()).build();
  }

  /** What an index of this format lacks that was made before there were models of language. */
  static JsonObject sinceThen() {
    return named("properties", named(OpenSearchForm.EMBEDDED, type("keyword"))).build();
  }

  private static JsonObjectBuilder mappings() {
    var facets =
        object().add("path_match", OpenSearchForm.FACET + "*").add("mapping", type("keyword"));
    var languages =
        object().add("path_match", OpenSearchForm.LANGUAGE + ".*").add("mapping", ready());
    var fields =
        object()
            .add(Fields.TITLE, ready())
            .add(Fields.TEXT, ready())
            .add(Fields.PAGES, ready())
            .add(Fields.RAW, ready().add("norms", false))
            .add(OpenSearchVocabulary.WORDS, type("keyword"))
            .add(Fields.NUMBER, type("keyword"))
            .add(Fields.DATE, type("long"))
            .add(Fields.TURN, type("long"))
            .add(OpenSearchForm.EMBEDDED, type("keyword"))
            .add("facet", type("object").add("dynamic", true))
            .add(OpenSearchForm.LANGUAGE, type("object").add("dynamic", true))
            .add(OpenSearchForm.SHOWN, type("object").add("enabled", false));
    return object()
        .add("dynamic", false)
        .add(
            "dynamic_templates",
            array().add(named("facets", facets)).add(named("languages", languages)))
        .add("_source", object().add("excludes", OpenSearchForm.texts(NOT_SHOWN)))
        .add("properties", fields);
  }

  private static JsonObjectBuilder type(String name) {
    return object().add("type", name);
  }

  private static JsonObjectBuilder ready() {
    return type("text").add("analyzer", "ready");
  }

  /** The fields of the languages an index has beside Swedish. */
  static Set<String> languages(JsonObject mapping) {
    var there = mapping.getJsonObject("properties").getJsonObject(OpenSearchForm.LANGUAGE);
    var fields = there.getJsonObject("properties");
    if (fields == null) return Set.of();
    return fields.keySet().stream()
        .map(Languages::field)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The order of hits; where two are equal the newest stands first. */
  static JsonArray sort(Question.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> array().add("_score").add(byDate("desc")).add(Fields.TURN).build();
      case NEWEST -> array().add(byDate("desc")).add("_score").add(Fields.TURN).build();
      case OLDEST -> array().add(byDate("asc")).add("_score").add(Fields.TURN).build();
    };
  }

  private static JsonObjectBuilder byDate(String order) {
    return named(Fields.DATE, object().add("order", order).add("missing", "_last"));
  }
}
