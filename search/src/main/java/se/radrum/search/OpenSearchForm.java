package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** How a library's documents lie in OpenSearch. */
final class OpenSearchForm {
  static final String FACET = "facet.";
  private static final String SHOWN = "shown";

  /** The papers as they are shown; they may be long, and few ask for them. */
  static final String PAPERS = SHOWN + ".papers";

  /** How many pages those have. */
  private static final String PAGES = "pages";

  /** Where a document lies in a model's space of meanings. */
  static final String EMBEDDING = SHOWN + ".embedding";

  /** By which model. */
  static final String EMBEDDED = "embedded";

  private static final String LANGUAGE = "language";
  private static final List<String> NOT_SHOWN =
      List.of(
          Fields.TITLE,
          Fields.TEXT,
          Fields.PAGES,
          Fields.RAW,
          OpenSearchVocabulary.WORDS,
          LANGUAGE + ".*");

  /** So many hits can be leafed through. */
  static final int DEEPEST = 1_000_000;

  /** Longer ones no reader types, and the engine would refuse. */
  private static final int LONGEST_WORD = 200;

  private OpenSearchForm() {}

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
    return named("properties", named(EMBEDDED, type("keyword"))).build();
  }

  private static JsonObjectBuilder mappings() {
    var facets = object().add("path_match", FACET + "*").add("mapping", type("keyword"));
    var languages = object().add("path_match", LANGUAGE + ".*").add("mapping", ready());
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
            .add(EMBEDDED, type("keyword"))
            .add("facet", type("object").add("dynamic", true))
            .add(LANGUAGE, type("object").add("dynamic", true))
            .add(SHOWN, type("object").add("enabled", false));
    return object()
        .add("dynamic", false)
        .add(
            "dynamic_templates",
            array().add(named("facets", facets)).add(named("languages", languages)))
        .add("_source", object().add("excludes", texts(NOT_SHOWN)))
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
    var there = mapping.getJsonObject("properties").getJsonObject(LANGUAGE);
    var fields = there.getJsonObject("properties");
    if (fields == null) return Set.of();
    return fields.keySet().stream()
        .map(Languages::field)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A document as it is put in. */
  static JsonObject of(
      Document document, Analyzer chain, Optional<Embedding> place, Embeddings model)
      throws IOException {
    var pages = document.pages().stream().map(PaperPage::text).toList();
    var all =
        Stream.of(
                List.of(document.title(), document.text()), document.translations().values(), pages)
            .flatMap(Collection::stream);
    var shown = shown(document).add("gist", texts(Gist.of(document, chain)));
    place.ifPresent(there -> shown.add("embedding", there.written()));
    var out =
        object()
            .add(Fields.TITLE, ReadyText.of(chain, Fields.TITLE, document.title()))
            .add(Fields.TEXT, ReadyText.of(chain, Fields.TEXT, document.text()))
            .add(Fields.PAGES, apart(Fields.PAGES, pages, chain))
            .add(Fields.RAW, raw(document, chain))
            .add(OpenSearchVocabulary.WORDS, words(all.collect(Collectors.joining("\n"))))
            .add(Fields.NUMBER, numbers(document))
            .add(Fields.TURN, Fields.turn(document))
            .add(EMBEDDED, place.isPresent() ? model.name() : "")
            .add(SHOWN, shown);
    var date = document.date();
    if (date != null) out.add(Fields.DATE, date.order());
    var facets = object();
    document.facets().forEach((name, values) -> facets.add(name, texts(values)));
    out.add("facet", facets);
    var languages = object();
    for (var other : document.translations().entrySet()) {
      var field = Languages.field(other.getKey());
      languages.add(other.getKey(), ReadyText.of(chain, field, other.getValue()));
    }
    return out.add(LANGUAGE, languages).build();
  }

  private static String raw(Document document, Analyzer chain) throws IOException {
    var texts = new ArrayList<>(List.of(document.title(), document.text()));
    texts.addAll(document.translations().values());
    document.pages().forEach(page -> texts.add(page.text()));
    return apart(Fields.RAW, texts, chain);
  }

  /** Phrases do not reach from one text into the next. */
  private static String apart(String field, List<String> texts, Analyzer chain) throws IOException {
    var gap = (" " + ReadyText.GAP).repeat(chain.getPositionIncrementGap(field)) + " ";
    var all = new ArrayList<String>();
    for (var text : texts) all.add(ReadyText.of(chain, field, text));
    return String.join(gap, all);
  }

  private static JsonArrayBuilder numbers(Document document) {
    return texts(document.numbers().stream().flatMap(Numbers::terms).toList());
  }

  private static JsonArrayBuilder words(String text) {
    return texts(
        Words.in(text).stream()
            .map(Words.Placed::word)
            .filter(word -> word.length() <= LONGEST_WORD)
            .collect(Collectors.toSet()));
  }

  private static JsonObjectBuilder shown(Document document) {
    var details = object();
    document.details().forEach(details::add);
    var others = object();
    document.translations().forEach(others::add);
    var shown =
        object()
            .add("title", document.title())
            .add("text", document.text())
            .add("others", others)
            .add("details", details)
            .add(PAGES, document.pages().size())
            .add("papers", papers(document));
    var date = document.date();
    if (date != null) shown.add("date", date.toString());
    return shown;
  }

  private static JsonArrayBuilder papers(Document document) {
    var papers = array();
    for (var page : document.pages()) {
      papers.add(object().add("place", page.place().written()).add("text", page.text()));
    }
    return papers;
  }

  /** Whether a stored document has papers; where nobody has counted it may. */
  static boolean hasPapers(JsonObject stored) {
    return stored.getJsonObject(SHOWN).getInt(PAGES, 1) > 0;
  }

  /** The pages of a stored document's papers. */
  static List<PaperPage> pages(JsonObject stored) {
    return stored.getJsonObject(SHOWN).getJsonArray("papers").getValuesAs(JsonObject.class).stream()
        .map(p -> new PaperPage(PaperPage.Place.read(p.getString("place")), p.getString("text")))
        .toList();
  }

  static JsonArrayBuilder texts(Iterable<String> texts) {
    var all = array();
    texts.forEach(all::add);
    return all;
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

  static String title(JsonObject stored) {
    return stored.getJsonObject(SHOWN).getString("title");
  }

  static String text(JsonObject stored) {
    return stored.getJsonObject(SHOWN).getString("text");
  }

  /** What a stored document is about. */
  static List<String> gist(JsonObject stored) {
    return stored.getJsonObject(SHOWN).getJsonArray("gist").getValuesAs(JsonString::getString);
  }

  /** Where a stored document lies by a model; null where that is unknown. */
  static @Nullable Embedding embedding(JsonObject stored, Embeddings model) {
    if (!stored.getString(EMBEDDED, "").equals(model.name())) return null;
    return Embedding.read(stored.getJsonObject(SHOWN).getString("embedding"));
  }

  /** Those of which it is unknown. */
  static JsonObjectBuilder withoutEmbedding(Embeddings model) {
    var known = named("term", object().add(EMBEDDED, model.name()));
    return named("bool", object().add("must_not", known));
  }

  private static List<String> others(JsonObject stored) {
    var others = stored.getJsonObject(SHOWN).getJsonObject("others");
    return others.keySet().stream().sorted().map(others::getString).toList();
  }

  /** A hit, marked. */
  static Hit hit(JsonObject found, Excerpts excerpts, Shown.Papers papers) throws IOException {
    var stored = found.getJsonObject("_source");
    var title = excerpts.whole(title(stored));
    var snippet = excerpts.best(text(stored));
    var silent = title.marks().isEmpty() && snippet.marks().isEmpty();
    var own = silent ? Hits.told(snippet, others(stored), excerpts) : snippet;
    return hit(found, title, Shown.of(title, own, excerpts, papers));
  }

  /** A hit with its title only. */
  static Hit bare(JsonObject found) {
    var title = title(found.getJsonObject("_source"));
    return hit(found, new Marked(title, List.of()), new Shown(new Marked("", List.of()), null));
  }

  private static Hit hit(JsonObject found, Marked title, Shown told) {
    var stored = found.getJsonObject("_source");
    var shown = stored.getJsonObject(SHOWN);
    return new Hit(
        found.getString("_id"),
        score(found),
        title,
        told.passage(),
        told.place(),
        date(shown.getString("date", null)),
        facets(stored.getJsonObject("facet")),
        details(shown.getJsonObject("details")));
  }

  /** What a hit counts for; nothing where everything counts the same. */
  static float score(JsonObject found) {
    return found.isNull("_score") ? 0 : (float) found.getJsonNumber("_score").doubleValue();
  }

  private static @Nullable PartialDate date(@Nullable String shown) {
    return shown == null ? null : PartialDate.parse(shown);
  }

  private static Map<String, Set<String>> facets(JsonObject stored) {
    return stored.keySet().stream()
        .filter(name -> !stored.getJsonArray(name).isEmpty())
        .collect(
            Collectors.toMap(
                name -> name,
                name -> Set.copyOf(stored.getJsonArray(name).getValuesAs(JsonString::getString))));
  }

  private static Map<String, String> details(JsonObject stored) {
    return stored.keySet().stream().collect(Collectors.toMap(k -> k, stored::getString));
  }
}
