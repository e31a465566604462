package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;
import static se.radrum.search.Quietly.quietly;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/**
 * A library's index in an OpenSearch cluster. The cluster gets ready terms ({@link ReadyText}) and
 * a built query ({@link Dialect}); it needs no files and no plugins, and finds what an index in a
 * folder finds. Several nodes of an application may keep the same index: each puts in what it has
 * read, and the same thing twice is the same thing.
 */
public final class OpenSearchIndex implements SearchEngine {
  private final Cluster cluster;
  private final String name;
  private final Morphology morphology;
  private final Embeddings embeddings;
  private final Vocabulary vocabulary;
  private final OpenSearchShelf shelf;
  private final Opening opening;
  private volatile long cursor;
  private volatile long written;
  private volatile Set<String> languages;
  private volatile Synonyms synonyms;
  private volatile Optional<String> trouble = Optional.empty();

  private OpenSearchIndex(Nodes nodes, String name, Roots roots, Embeddings embeddings)
      throws IOException {
    this.embeddings = embeddings;
    this.cluster = new Cluster(nodes);
    this.morphology = new Morphology(Lexicon.shipped(), roots);
    this.synonyms = morphology.stemmed(Synonyms.shipped());
    this.name = name + "-v" + Folder.FORMAT + roots.print();
    this.vocabulary = new OpenSearchVocabulary(cluster, this.name, () -> languages);
    this.shelf =
        new OpenSearchShelf(
            cluster, this.name, morphology.chain(), embeddings, OpenSearchShelf.IN_VAIN);
    shelf.prepare();
    var notes = shelf.notes();
    this.cursor = notes.cursor();
    this.written = cursor;
    this.languages = notes.languages();
    this.opening = cursor == 0 ? Opening.NEW : Opening.KEPT;
  }

  /**
   * Opens an index of a cluster, making it if it is missing. Whoever shares it has the same
   * dictionary, or none: with another one it is another index.
   *
   * @param name lower case letters, digits and hyphens
   * @throws UncheckedIOException when no node answers
   */
  public static OpenSearchIndex open(Nodes nodes, String name, Roots roots) {
    return open(nodes, name, roots, Embeddings.NONE);
  }

  /** The same, with a model of language. */
  public static OpenSearchIndex open(Nodes nodes, String name, Roots roots, Embeddings embeddings) {
    return quietly(() -> new OpenSearchIndex(nodes, name, roots, embeddings));
  }

  /** The same, without a dictionary. */
  public static OpenSearchIndex open(Nodes nodes, String name) {
    return open(nodes, name, Roots.NONE);
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public int size() {
    var asked = object().add("size", 0).add("track_total_hits", true);
    return quietly(() -> (int) total(search(asked)));
  }

  @Override
  public void put(Document document) {
    write(() -> shelf.put(document, Optional.empty()));
  }

  @Override
  public void remove(String id) {
    write(() -> shelf.remove(id));
  }

  @Override
  public void clear() {
    write(shelf::clear);
  }

  @Override
  public void refresh() {
    write(
        () -> {
          shelf.refresh();
          languages = shelf.notes().languages();
        });
  }

  @Override
  public void commit(long reached) {
    write(
        () -> {
          languages = shelf.commit(reached).languages();
        });
    cursor = reached;
    written = reached;
    trouble = Optional.empty();
  }

  @Override
  public void pass(long reached) {
    cursor = reached;
  }

  @Override
  public Answer answer(Question question) {
    return quietly(() -> new OpenSearchFinder(this, morphology, synonyms, question).answer());
  }

  @Override
  public Answer answer(Question question, Synonyms others) {
    var list = morphology.stemmed(others);
    return quietly(() -> new OpenSearchFinder(this, morphology, list, question).answer());
  }

  @Override
  public Answer answer(Question question, Splits others) {
    var words = morphology.with(others);
    return quietly(() -> new OpenSearchFinder(this, words, synonyms, question).answer());
  }

  @Override
  public Synonyms synonyms() {
    return synonyms;
  }

  @Override
  public void use(Synonyms others) {
    synonyms = morphology.stemmed(others);
  }

  @Override
  public void use(Splits said) {
    morphology.use(said);
  }

  @Override
  public void use(Lexicon words) {
    morphology.use(words);
  }

  @Override
  public Reading read(String text) {
    var asked = Question.beginning(text);
    return quietly(() -> interpreter(morphology, synonyms).read(asked).told(asked));
  }

  @Override
  public Optional<Embedding> embed(Document document) {
    return Nearness.place(document, embeddings);
  }

  @Override
  public void put(Document document, Embedding there) {
    write(() -> shelf.put(document, Optional.of(there)));
  }

  @Override
  public List<String> withoutEmbedding(int most) {
    if (embeddings == Embeddings.NONE) return List.of();
    var unknown = OpenSearchForm.withoutEmbedding(embeddings);
    var asked = object().add("size", most).add("query", unknown);
    return quietly(
        () -> found(searchFor(asked, List.of())).stream().map(OpenSearchIndex::id).toList());
  }

  @Override
  public Suggestions suggest(String typed, String language) {
    var read = Question.beginning(typed);
    var suggesting = new Suggesting(vocabulary, morphology, read, language);
    if (suggesting.isSilent()) return Suggestions.NONE;
    return quietly(
        () -> {
          var asked = best(Dialect.of(suggesting.titled()), Suggesting.MOST_TITLES);
          var titles = bare(search(asked));
          return new Suggestions(suggesting.texts(), titles);
        });
  }

  @Override
  public List<Hit> like(String title, String text, int limit) {
    return quietly(() -> like(new Likeness(vocabulary, morphology).to(title, text), "", limit));
  }

  @Override
  public List<Hit> like(String id, int limit) {
    return quietly(
        () -> {
          var without = "?_source_excludes=" + OpenSearchForm.PAPERS;
          var found = cluster.look("/" + name + "/_doc/" + inPath(id) + without);
          if (found.status() == 404) return List.of();
          if (!found.isGood()) throw new IOException("OpenSearch answered " + found.status());
          var stored = found.body().getJsonObject("_source");
          var title = OpenSearchForm.title(stored);
          var text = OpenSearchForm.text(stored);
          return like(new Likeness(vocabulary, morphology).to(title, text), id, limit);
        });
  }

  private List<Hit> like(Query query, String except, int limit) throws IOException {
    var others = object().add("must", Dialect.of(query));
    if (!except.isEmpty()) {
      others.add("must_not", named("ids", object().add("values", array().add(except))));
    }
    var nothing = interpreter(morphology, synonyms).readLiterally("");
    var openings = new Excerpts(new Marker(nothing, morphology));
    return marked(search(best(named("bool", others), limit)), openings);
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
    var only = "?_source_includes=" + OpenSearchForm.PAPERS;
    var there = cluster.look("/" + name + "/_doc/" + inPath(id(found)) + only);
    if (there.isGood()) OpenSearchForm.leaf(there.body().getJsonObject("_source"), wantsMore);
  }

  /** What is learnt from what a question finds first, to put what it finds in another order. */
  Query learnt(JsonObjectBuilder asked, Understanding understood) throws IOException {
    var first = new ArrayList<SecondLook.Seen>();
    for (var found : found(search(best(asked, SecondLook.FIRST)))) {
      var stored = found.getJsonObject("_source");
      first.add(new SecondLook.Seen(OpenSearchForm.gist(stored), OpenSearchForm.score(found)));
    }
    return new SecondLook(vocabulary).learnt(first, understood);
  }

  private static JsonObjectBuilder best(JsonObjectBuilder query, int most) {
    return object()
        .add("size", most)
        .add("query", query)
        .add("sort", OpenSearchMapping.sort(Question.Sort.RELEVANCE));
  }

  /** The hits of an answer, as they came. */
  static List<JsonObject> found(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class);
  }

  Interpreter interpreter(Morphology words, Synonyms with) {
    return new Interpreter(vocabulary, words, with);
  }

  Ranking ranking() {
    return new Ranking(Chain.phrases(morphology), languages);
  }

  /** The model of language. */
  Embeddings embeddings() {
    return embeddings;
  }

  static String id(JsonObject found) {
    return found.getString("_id");
  }

  /** The hits with these fields only. */
  JsonObject searchFor(JsonObjectBuilder asked, List<String> fields) throws IOException {
    var only = object().add("includes", OpenSearchForm.texts(fields));
    if (fields.isEmpty()) asked.add("_source", false);
    else asked.add("_source", only);
    return cluster.read("/" + name + "/_search", asked.build());
  }

  JsonObject search(JsonObjectBuilder asked) throws IOException {
    var without =
        object().add("excludes", array().add(OpenSearchForm.PAPERS).add(OpenSearchForm.EMBEDDING));
    return cluster.read("/" + name + "/_search", asked.add("_source", without).build());
  }

  static long total(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonObject("total").getJsonNumber("value").longValue();
  }

  private static String inPath(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whoever has the cluster keeps the index. */
  @Override
  public void close() {
    try {
      if (cursor > written) shelf.pass(cursor);
      shelf.forget();
    } catch (IOException e) {
      // What was begun aside stays aside: nobody asks it. What was passed is passed again.
    }
  }

  /** What goes wrong is remembered until a commit succeeds. */
  private void write(Quietly.Task task) {
    try {
      task.run();
    } catch (IOException e) {
      var why = Objects.toString(e.getMessage(), "the index cannot be written");
      trouble = Optional.of(why);
      throw new UncheckedIOException(why, e);
    }
  }
}
