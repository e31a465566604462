package se.radrum.search;

import static se.radrum.search.Quietly.quietly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.Directory;

/**
 * A library's index in one folder. Documents go in and out by id; questions get answers. What was
 * put becomes visible with {@link #refresh} and lasting with {@link #commit}, which keeps beside
 * the documents how far their source had been read: after a crash the index is as of the last
 * commit, and {@link #cursor} says where to go on. All methods may be called from any thread.
 *
 * <p>Methods throw {@link UncheckedIOException} when the disk fails.
 */
public final class SearchIndex implements SearchEngine {
  /** A second, in nanoseconds. */
  private static final long ASKED_LATELY = 1_000_000_000;

  /** Of the time a document took, while somebody asks. */
  private static final double REST = 0.4;

  private final Morphology morphology;
  private final Embeddings embeddings;
  private final LuceneShelf shelf;
  private volatile long asked = System.nanoTime() - ASKED_LATELY;
  private volatile Synonyms synonyms;
  private volatile Synonyms given = Synonyms.shipped();

  private SearchIndex(Folder folder, Roots roots, Embeddings embeddings) throws IOException {
    this.embeddings = embeddings;
    this.morphology = new Morphology(Compounds.shipped(), roots);
    this.synonyms = morphology.stemmed(given);
    this.shelf = new LuceneShelf(folder, morphology.chain(), embeddings);
  }

  /**
   * Opens the index in a folder, making the folder if it is missing. An index that cannot be read
   * is cleared; one that an older version made answers until the first commit, and nothing of it
   * stays; {@link #opening} tells.
   *
   * @throws UncheckedIOException when the folder cannot be written, or somebody has it open
   */
  public static SearchIndex open(Path path) {
    return open(path, Roots.NONE);
  }

  /**
   * The same, with a dictionary. An index that was filled by another one, or by none, is filled
   * anew.
   */
  public static SearchIndex open(Path path, Roots roots) {
    return open(path, roots, Embeddings.NONE);
  }

  /** The same, with a model of language. */
  public static SearchIndex open(Path path, Roots roots, Embeddings embeddings) {
    return quietly(() -> new SearchIndex(Folder.open(path, roots), roots, embeddings));
  }

  /** Opens the index in a directory of Lucene's. */
  static SearchIndex open(Directory directory) {
    return quietly(
        () -> new SearchIndex(Folder.open(directory, Roots.NONE), Roots.NONE, Embeddings.NONE));
  }

  @Override
  public Opening opening() {
    return shelf.opening();
  }

  @Override
  public long cursor() {
    return shelf.cursor();
  }

  @Override
  public int size() {
    return look(snapshot -> snapshot.getIndexReader().numDocs());
  }

  @Override
  public Optional<String> trouble() {
    return shelf.trouble();
  }

  @Override
  public void put(Document document) {
    quietly(() -> shelf.put(document, Optional.empty()));
  }

  /** On all processors; while somebody asks, on one. */
  @Override
  public void put(Collection<Document> documents) {
    if (isAsked()) documents.forEach(this::putAside);
    else documents.parallelStream().forEach(this::put);
  }

  /** Whoever asks is not to wait for those who file, who rest a little after each document. */
  private void putAside(Document document) {
    long start = System.nanoTime();
    put(document);
    long took = System.nanoTime() - start;
    if (isAsked()) LockSupport.parkNanos((long) (REST * took));
  }

  private boolean isAsked() {
    return System.nanoTime() - asked < ASKED_LATELY;
  }

  @Override
  public void remove(String id) {
    quietly(() -> shelf.remove(id));
  }

  @Override
  public void clear() {
    quietly(shelf::clear);
  }

  @Override
  public void refresh() {
    quietly(shelf::refresh);
  }

  @Override
  public void commit(long reached) {
    quietly(() -> shelf.commit(reached));
  }

  @Override
  public void pass(long reached) {
    shelf.pass(reached);
  }

  @Override
  public boolean settle() {
    return quietly(shelf::settle);
  }

  @Override
  public Answer answer(Question question) {
    asked = System.nanoTime();
    return look(s -> s.answer(question, synonyms, morphology));
  }

  @Override
  public Answer answer(Question question, Synonyms others) {
    asked = System.nanoTime();
    var list = others == synonyms ? others : morphology.stemmed(others);
    return look(s -> new Finder(s, morphology, list, question).answer());
  }

  @Override
  public Answer answer(Question question, Splits others) {
    asked = System.nanoTime();
    var words = morphology.with(others);
    return look(s -> new Finder(s, words, synonyms, question).answer());
  }

  @Override
  public Synonyms synonyms() {
    return synonyms;
  }

  @Override
  public void use(Synonyms others) {
    if (others == given) return;
    synonyms = morphology.stemmed(others);
    given = others;
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
    return look(s -> new Interpreter(s.vocabulary(), morphology, synonyms).read(asked).told(asked));
  }

  @Override
  public Optional<Embedding> embed(Document document) {
    return Nearness.place(document, embeddings);
  }

  @Override
  public void put(Document document, Embedding there) {
    quietly(() -> shelf.put(document, Optional.of(there)));
  }

  @Override
  public List<String> withoutEmbedding(int most) {
    if (embeddings == Embeddings.NONE) return List.of();
    return look(s -> Fields.withoutEmbedding(s, most, embeddings));
  }

  @Override
  public Suggestions suggest(String typed, String language) {
    var read = Question.beginning(typed);
    return look(s -> suggestions(s, read, language));
  }

  private Suggestions suggestions(Snapshot snapshot, String typed, String language)
      throws IOException {
    var suggesting = new Suggesting(snapshot.vocabulary(), morphology, typed, language);
    if (suggesting.isSilent()) return Suggestions.NONE;
    var shown = new Hits(snapshot);
    var titles = new ArrayList<Hit>();
    var most = Suggesting.MOST_TITLES;
    for (var one : snapshot.search(suggesting.titled(), most, Finder.bestFirst()).scoreDocs) {
      titles.add(shown.bare(one.doc, 0));
    }
    return new Suggestions(suggesting.texts(), titles);
  }

  @Override
  public List<Hit> like(String title, String text, int limit) {
    return look(s -> new Likes(s, morphology).of(title, text, limit));
  }

  @Override
  public List<Hit> like(String id, int limit) {
    return look(s -> new Likes(s, morphology).of(LuceneShelf.named(id), limit));
  }

  /** Closes the index. What was put and not committed is given up. */
  @Override
  public void close() {
    quietly(shelf::close);
  }

  private <T> T look(LuceneShelf.Look<T> look) {
    return quietly(() -> shelf.look(look));
  }
}
