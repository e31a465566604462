package se.radrum.search;

import static se.radrum.search.Dialect.array;
import static se.radrum.search.Dialect.named;
import static se.radrum.search.Dialect.object;
import static se.radrum.search.Quietly.quietly;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A library's index in an OpenSearch cluster. The cluster gets ready terms ({@link ReadyText}) and
 * a built query ({@link Dialect}); it needs no files and no plugins, and finds what an index in a
 * folder finds. Several nodes of an application may keep the same index: each puts in what it has
 * read, and the same thing twice is the same thing.
 */
public final class OpenSearchIndex implements SearchEngine {
  private final Morphology morphology;
  private final Embeddings embeddings;
  private final Vocabulary vocabulary;
  private final OpenSearchHits hits;
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
    this.morphology = new Morphology(Compounds.shipped(), roots);
    this.synonyms = morphology.stemmed(Synonyms.shipped());
    var cluster = new Cluster(nodes);
    var index = name + "-v" + Folder.FORMAT + roots.print();
    this.hits = new OpenSearchHits(cluster, index);
    this.vocabulary = new OpenSearchVocabulary(cluster, index, () -> languages);
    this.shelf =
        new OpenSearchShelf(
            cluster, index, morphology.chain(), embeddings, OpenSearchShelf.IN_VAIN);
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
    return quietly(() -> (int) OpenSearchHits.total(hits.search(asked)));
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
  public Compounds compounds() {
    return morphology.compounds();
  }

  @Override
  public void use(Compounds others) {
    morphology.use(others);
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
        () ->
            OpenSearchHits.found(hits.searchFor(asked, List.of())).stream()
                .map(OpenSearchHits::id)
                .toList());
  }

  @Override
  public Suggestions suggest(String typed, String language) {
    var read = Question.beginning(typed);
    var suggesting = new Suggesting(vocabulary, morphology, read, language);
    if (suggesting.isSilent()) return Suggestions.NONE;
    return quietly(
        () -> {
          var titled = Dialect.of(suggesting.titled());
          var titles = OpenSearchHits.bare(hits.best(titled, Suggesting.MOST_TITLES));
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
          var found = hits.stored(id);
          if (found.isEmpty()) return List.of();
          var stored = found.get();
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
    return hits.marked(hits.best(named("bool", others), limit), openings);
  }

  /** What is learnt from what a question finds first, to put what it finds in another order. */
  Query learnt(JsonObjectBuilder asked, Understanding understood) throws IOException {
    var first = new ArrayList<SecondLook.Seen>();
    for (var found : OpenSearchHits.found(hits.best(asked, SecondLook.FIRST))) {
      var stored = found.getJsonObject("_source");
      first.add(new SecondLook.Seen(OpenSearchForm.gist(stored), OpenSearchForm.score(found)));
    }
    return new SecondLook(vocabulary).learnt(first, understood);
  }

  /** Asks it, and makes hits of what it answers. */
  OpenSearchHits hits() {
    return hits;
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
