package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks an index of a cluster and makes hits of what it answers. */
final class OpenSearchHits {
  private final Cluster cluster;
  private final String index;

  OpenSearchHits(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /** The answer to a question, each hit with all that is stored but its papers. */
  JsonObject search(JsonObjectBuilder asked) throws IOException {
    var without =
        object().add("excludes", array().add(OpenSearchForm.PAPERS).add(OpenSearchForm.EMBEDDING));
    return cluster.read("/" + index + "/_search", asked.add("_source", without).build());
  }

  /** The same, each hit with these fields only. */
  JsonObject searchFor(JsonObjectBuilder asked, List<String> fields) throws IOException {
    var only = object().add("includes", OpenSearchForm.texts(fields));
    if (fields.isEmpty()) asked.add("_source", false);
    else asked.add("_source", only);
    return cluster.read("/" + index + "/_search", asked.build());
  }

  /** The answer with the best of what a query finds. */
  JsonObject best(JsonObjectBuilder query, int most) throws IOException {
    var order = OpenSearchMapping.sort(Question.Sort.RELEVANCE);
    return search(object().add("size", most).add("query", query).add("sort", order));
  }

  /** What is stored under a name but for its papers; nothing when there is none of that name. */
  Optional<JsonObject> stored(String id) throws IOException {
    var found = look(id, "?_source_excludes=" + OpenSearchForm.PAPERS);
    if (found.status() == 404) return Optional.empty();
    if (!found.isGood()) throw new IOException("OpenSearch answered " + found.status());
    return Optional.of(found.body().getJsonObject("_source"));
  }

  /** The hits of an answer, as they came. */
  static List<JsonObject> found(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class);
  }

  static String id(JsonObject found) {
    return found.getString("_id");
  }

  static long total(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonObject("total").getJsonNumber("value").longValue();
  }

  /** The hits of an answer, with their titles only. */
  static List<Hit> bare(JsonObject answer) {
    return found(answer).stream().map(OpenSearchForm::bare).toList();
  }

  /** The hits of an answer, marked; the papers of one are fetched where its own words do not do. */
  List<Hit> marked(JsonObject answer, Excerpts excerpts) throws IOException {
    var hits = new ArrayList<Hit>();
    for (var found : found(answer)) {
      hits.add(OpenSearchForm.hit(found, excerpts, more -> leaf(found, more)));
    }
    return hits;
  }

  private void leaf(JsonObject found, Predicate<PaperPage> wantsMore) throws IOException {
    if (!OpenSearchForm.hasPapers(found.getJsonObject("_source"))) return;
    var there = look(id(found), "?_source_includes=" + OpenSearchForm.PAPERS);
    if (there.isGood()) OpenSearchForm.leaf(there.body().getJsonObject("_source"), wantsMore);
  }

  private Cluster.Reply look(String id, String parts) throws IOException {
    return cluster.look("/" + index + "/_doc/" + inPath(id) + parts);
  }

  private static String inPath(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
