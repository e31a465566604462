package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * A document as it lies in OpenSearch ({@link OpenSearchMapping}), and a hit as it is read there.
 */
final class OpenSearchForm {
  static final String FACET = "facet.";

  /** What a hit is shown by. */
  static final String SHOWN = "shown";

  /** The papers as they are shown; they may be long, and few ask for them. */
  static final String PAPERS = SHOWN + ".papers";

  /** How many pages those have. */
  private static final String PAGES = "pages";

  /** Where a document lies in a model's space of meanings. */
  static final String EMBEDDING = SHOWN + ".embedding";

  /** By which model. */
  static final String EMBEDDED = "embedded";

  /** The languages there are beside Swedish. */
  static final String LANGUAGE = "language";

  /** Longer ones no reader types, and the engine would refuse. */
  private static final int LONGEST_WORD = 200;

  private OpenSearchForm() {}

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

  /** Hands over the pages of a stored document's papers. */
  static void leaf(JsonObject stored, Predicate<PaperPage> wantsMore) {
    var papers = stored.getJsonObject(SHOWN).getJsonArray("papers").getValuesAs(JsonObject.class);
    for (var page : papers) {
      var place = PaperPage.Place.read(page.getString("place"));
      if (!wantsMore.test(new PaperPage(place, page.getString("text")))) return;
    }
  }

  static JsonArrayBuilder texts(Iterable<String> texts) {
    var all = array();
    texts.forEach(all::add);
    return all;
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

  private static SortedMap<String, String> others(JsonObject stored) {
    var others = stored.getJsonObject(SHOWN).getJsonObject("others");
    var words = new TreeMap<String, String>();
    others.keySet().forEach(language -> words.put(language, others.getString(language)));
    return words;
  }

  /** A hit, marked. */
  static Hit hit(JsonObject found, Excerpts excerpts, Shown.Papers papers) throws IOException {
    var stored = found.getJsonObject("_source");
    return hit(found, Shown.of(title(stored), text(stored), others(stored), excerpts, papers));
  }

  /** A hit with its title only. */
  static Hit bare(JsonObject found) {
    return hit(found, Shown.bare(title(found.getJsonObject("_source"))));
  }

  private static Hit hit(JsonObject found, Shown told) {
    var stored = found.getJsonObject("_source");
    var shown = stored.getJsonObject(SHOWN);
    return new Hit(
        found.getString("_id"),
        score(found),
        told.title(),
        told.passage(),
        told.language(),
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
