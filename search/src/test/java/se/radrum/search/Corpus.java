package se.radrum.search;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The Swedish policy corpus and its judged queries, where they lie beside the checkout. */
record Corpus(Path folder) {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /**
   * A query with the documents that answer it.
   *
   * @param id its name in the list it stands in
   * @param kind what makes it hard
   */
  record Judged(String id, String query, String kind, Set<String> relevant) {

    /**
     * Kept aside: not looked at while anything is being changed. Every query with an even number.
     */
    boolean heldOut() {
      return (id.charAt(id.length() - 1) - '0') % 2 == 0;
    }
  }

  /** Looks for {@code shared/corpus} beside this module and beside every folder above it. */
  static Optional<Corpus> find() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(above -> above.resolve("shared/corpus"))
        .filter(Files::isDirectory)
        .findFirst()
        .map(Corpus::new);
  }

  /** All documents. */
  List<Document> documents() throws IOException {
    try (var packed =
            new GZIPInputStream(Files.newInputStream(folder.resolve("motions.jsonl.gz")));
        var in = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
      return in.lines().map(Corpus::json).map(Corpus::document).toList();
    }
  }

  /** The queries that lie beside the corpus. */
  List<Judged> queries() throws IOException {
    try (var in = Files.newBufferedReader(folder.resolve("search-dev.jsonl"))) {
      return in.lines().map(Corpus::json).map(Corpus::judged).toList();
    }
  }

  /**
   * The queries we wrote ourselves, in the words of different people, and judged by reading; how is
   * told in the decision record on what moves the ranking.
   */
  static List<Judged> ownQueries() throws IOException {
    return read("queries.jsonl");
  }

  /**
   * Queries of another hand, who knew neither our words for things nor our code, judged by two who
   * did not know which system had found what. Nothing is ever chosen by them.
   */
  static List<Judged> unseenQueries() throws IOException {
    return read("queries-unseen.jsonl");
  }

  private static List<Judged> read(String name) throws IOException {
    var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(name));
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().map(Corpus::json).map(Corpus::judged).toList();
    }
  }

  private static JsonObject json(String line) {
    try (var reader = READERS.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static Document document(JsonObject line) {
    var date = line.getString("date");
    return new Document(
        line.getString("id"),
        line.getString("title"),
        line.getString("text"),
        PartialDate.parse(date),
        Map.of("type", Set.of(line.getString("type")), "year", Set.of(date.substring(0, 4))),
        Map.of(),
        line.containsKey("ref") ? Set.of(line.getString("ref")) : Set.of(),
        Map.of(),
        List.of());
  }

  private static Judged judged(JsonObject line) {
    var relevant = line.getJsonArray("relevant").getValuesAs(JsonString::getString);
    return new Judged(
        line.getString("id"),
        line.getString("query"),
        line.getString("kind"),
        relevant.stream().collect(Collectors.toUnmodifiableSet()));
  }
}
