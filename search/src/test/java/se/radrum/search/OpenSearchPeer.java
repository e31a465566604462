package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import se.radrum.search.LibraryBenchmark.Figure;

/**
 * The corpus in one node of OpenSearch, set up as its manual says for Swedish: what a municipality
 * gets that leaves it at that, with hits and marked passages.
 */
public final class OpenSearchPeer implements AutoCloseable {
  private static final int BULK = 500;

  /** What the documents of the corpus can be counted by. */
  private static final List<String> FACETS = List.of("type", "year");

  private static final int MOST_VALUES = 100;

  private final OpenSearchCluster cluster;

  private OpenSearchPeer(OpenSearchCluster cluster) {
    this.cluster = cluster;
  }

  /** Starts it with everything in it, in a folder of its own. */
  public static OpenSearchPeer start(Path folder) throws IOException {
    var documents = Corpus.find().orElseThrow().documents();
    var peer = new OpenSearchPeer(OpenSearchCluster.start(folder, 1));
    var asked = new Cluster(peer.cluster.nodes());
    var swedish = object().add("type", "text").add("analyzer", "swedish").build();
    var fields = object().add("title", swedish).add("text", swedish);
    FACETS.forEach(facet -> fields.add(facet, object().add("type", "keyword")));
    var mappings = object().add("mappings", named("properties", fields)).build();
    asked.write("PUT", "/peer", mappings.toString());
    for (int from = 0; from < documents.size(); from += BULK) {
      var some = documents.subList(from, Math.min(from + BULK, documents.size()));
      asked.write("POST", "/peer/_bulk", lines(some));
    }
    asked.write("POST", "/peer/_forcemerge?max_num_segments=1", null);
    asked.write("POST", "/peer/_refresh", null);
    return peer;
  }

  private static String lines(List<Document> documents) {
    var lines = new StringBuilder();
    for (var document : documents) {
      lines.append(named("index", object().add("_id", document.id())).build()).append('\n');
      var said = object().add("title", document.title()).add("text", document.text());
      document.facets().forEach((facet, values) -> said.add(facet, OpenSearchForm.texts(values)));
      lines.append(said.build()).append('\n');
    }
    return lines.toString();
  }

  /** How well it ranks. */
  public List<Figure> ranking() throws IOException {
    var asked = new Cluster(cluster.nodes());
    return Ranked.peer("OpenSearch", words -> found(asked, words));
  }

  private List<String> found(Cluster asked, String words) {
    try {
      var said = asked.read("/peer/_search", asking(words).build());
      return OpenSearchHits.found(said).stream().map(OpenSearchHits::id).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where questions go. */
  public URI address() {
    return cluster.nodes().addresses().get(0).resolve("/peer/_search");
  }

  /** A question for ten hits with their passages marked. */
  public String question(String words) {
    return asking(words).build().toString();
  }

  /** The same, and for what ours tells beside them: how many there are, exactly, and of which. */
  public String countingQuestion(String words) {
    var counts = object();
    for (var facet : FACETS) {
      var values = object().add("field", facet).add("size", MOST_VALUES);
      counts.add(facet, named("terms", values));
    }
    return asking(words).add("track_total_hits", true).add("aggs", counts).build().toString();
  }

  private static JsonObjectBuilder asking(String words) {
    var match =
        object().add("query", words).add("fields", array().add("title^2").add("text")).build();
    var marked =
        object().add("title", object()).add("text", object().add("number_of_fragments", 1));
    return object()
        .add("size", 10)
        .add("_source", array().add("title"))
        .add("query", object().add("multi_match", match))
        .add("highlight", named("fields", marked));
  }

  @Override
  public void close() {
    cluster.close();
  }
}
