package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of an index of a cluster. */
final class OpenSearchVocabulary implements Vocabulary {
  /** The field with a document's words, each once, by which they are counted. */
  static final String WORDS = "words";

  /** What Lucene's regular expressions would take for more than a letter. */
  private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N}]");

  private static final Query EVERYTHING = new MatchAllDocsQuery();

  private static final int MOST_READ = 500;
  private static final int MOST_FREQUENT = 1_000_000_000;

  private final Cluster cluster;
  private final String index;
  private final Supplier<Set<String>> languages;

  OpenSearchVocabulary(Cluster cluster, String index, Supplier<Set<String>> languages) {
    this.cluster = cluster;
    this.index = index;
    this.languages = languages;
  }

  @Override
  public Set<String> languages() {
    return languages.get();
  }

  @Override
  public boolean has(String field, String word) throws IOException {
    var asked =
        object()
            .add("size", 0)
            .add("terminate_after", 1)
            .add("query", Dialect.of(new TermQuery(new Term(field, word))));
    return OpenSearchHits.total(search(asked.build())) > 0;
  }

  /** All in one question, for each costs a journey. */
  @Override
  public Set<String> known(Map<String, String> stems) throws IOException {
    if (stems.isEmpty()) return Set.of();
    var filters = object();
    stems.forEach(
        (word, stem) -> {
          var ways = array();
          ways.add(term(Fields.TEXT, stem))
              .add(term(Fields.TITLE, stem))
              .add(term(Fields.PAGES, stem));
          filters.add(word, named("bool", object().add("should", ways)));
        });
    var counting = named("filters", object().add("filters", filters));
    var asked = object().add("size", 0).add("aggs", named("known", counting));
    var found = search(asked.build()).getJsonObject("aggregations").getJsonObject("known");
    var buckets = found.getJsonObject("buckets");
    return stems.keySet().stream()
        .filter(word -> buckets.getJsonObject(word).getJsonNumber("doc_count").longValue() > 0)
        .collect(Collectors.toSet());
  }

  private static JsonObjectBuilder term(String field, String word) {
    return Dialect.of(new TermQuery(new Term(field, word)));
  }

  @Override
  public List<Near> near(String field, String word, int most) throws IOException {
    var near = near(1, field, word, most);
    return near.isEmpty() ? near(2, field, word, most) : near;
  }

  private List<Near> near(int slips, String field, String word, int most) throws IOException {
    var how =
        object()
            .add("field", field)
            .add("analyzer", "whitespace")
            .add("suggest_mode", "always")
            .add("prefix_length", 1)
            .add("max_edits", slips)
            .add("max_term_freq", MOST_FREQUENT)
            .add("size", 2 * most);
    var asked = object().add("text", word).add("term", how);
    var said = search(object().add("size", 0).add("suggest", named("near", asked)).build());
    var near = new ArrayList<Near>();
    for (var each : said.getJsonObject("suggest").getJsonArray("near")) {
      for (var one : each.asJsonObject().getJsonArray("options")) {
        var other = one.asJsonObject().getString("text");
        var likeness = one.asJsonObject().getJsonNumber("score").doubleValue();
        if (near.size() < most && has(field, other)) near.add(new Near(other, (float) likeness));
      }
    }
    return near;
  }

  @Override
  public Optional<String> commonest(String stem, UnaryOperator<String> stems) throws IOException {
    return counted(stem, EVERYTHING).stream()
        .filter(word -> stems.apply(word).equals(stem))
        .findFirst();
  }

  @Override
  public Stream<String> beginning(String letters) throws IOException {
    return beginning(letters, EVERYTHING);
  }

  @Override
  public Stream<String> beginning(String letters, Query among) throws IOException {
    return counted(letters, among).stream().filter(word -> !word.equals(letters));
  }

  @Override
  public Map<String, Double> rarities(Set<String> stems) throws IOException {
    if (stems.isEmpty()) return Map.of();
    var text = String.join(" ", stems);
    var asked =
        object()
            .add("doc", object().add(Fields.TITLE, text).add(Fields.TEXT, text))
            .add("fields", array().add(Fields.TITLE).add(Fields.TEXT))
            .add("positions", false)
            .add("offsets", false)
            .add("term_statistics", true);
    var said = cluster.read("/" + index + "/_termvectors", asked.build());
    var all = OpenSearchHits.total(search(object().add("size", 0).build()));
    var rarities = new HashMap<String, Double>();
    for (var field : said.getJsonObject("term_vectors").values()) {
      field
          .asJsonObject()
          .getJsonObject("terms")
          .forEach((stem, counts) -> seldomer(rarities, stem, counts, all));
    }
    return rarities;
  }

  /** A stem is as common as it is in the field where it is commonest. */
  private static void seldomer(
      Map<String, Double> rarities, String stem, JsonValue counts, long all) {
    int some = counts.asJsonObject().getInt("doc_freq", 0);
    if (some > 0) rarities.merge(stem, Vocabulary.rarity(some, (double) all), Math::min);
  }

  /** Said in two ways: a bare beginning behind all its words breaks OpenSearch 2.19. */
  private static String including(String letters) {
    var plain = SPECIAL.matcher(letters).replaceAll("\\\\$0");
    return plain + "|" + plain + ".+";
  }

  private List<String> counted(String letters, Query among) throws IOException {
    var words =
        object().add("field", WORDS).add("include", including(letters)).add("size", MOST_READ);
    var asked =
        object()
            .add("size", 0)
            .add("query", Dialect.of(among))
            .add("aggs", named(WORDS, named("terms", words)));
    return search(asked.build())
        .getJsonObject("aggregations")
        .getJsonObject(WORDS)
        .getJsonArray("buckets")
        .getValuesAs(bucket -> bucket.asJsonObject().getString("key"));
  }

  private JsonObject search(JsonObject asked) throws IOException {
    return cluster.read("/" + index + "/_search", asked);
  }
}
