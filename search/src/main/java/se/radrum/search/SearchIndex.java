package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A library's index in one folder. Documents go in and out by id; questions get answers. What was
 * put becomes visible with {@link #refresh} and lasting with {@link #commit}, which keeps beside
 * the documents how far their source had been read: after a crash the index is as of the last
 * commit, and {@link #cursor} says where to go on. All methods may be called from any thread.
 *
 * <p>Methods throw {@link UncheckedIOException} when the disk fails.
 */
public final class SearchIndex implements SearchEngine {
  /**
   * Enough for few segments while a library is being filled, and little beside the heap that has to
   * hold it meanwhile.
   */
  private static final int BUFFER_MEGABYTES = 16;

  /** As many segments of each size are left lying, and those below a size count as of one. */
  private static final int SEGMENTS = 3;

  private static final int SMALL_MEGABYTES = 8;

  /** A second, in nanoseconds. */
  private static final long ASKED_LATELY = 1_000_000_000;

  /** Of the time a document took, while somebody asks. */
  private static final double REST = 0.4;

  private final Opening opening;
  private final Morphology morphology;
  private final Embeddings embeddings;
  private volatile Folder folder;
  private volatile IndexWriter writer;
  private volatile SearcherManager snapshots;
  private volatile long cursor;
  private volatile long written;
  private volatile long asked = System.nanoTime() - ASKED_LATELY;
  private volatile Optional<String> trouble = Optional.empty();

  /** Whether something was put or taken out since the last commit, and would go with the writer. */
  private volatile boolean pending;

  /** How many documents have been put in since all lay in one segment. */
  private final AtomicInteger filed = new AtomicInteger();

  private volatile Synonyms synonyms;
  private volatile Synonyms given = Synonyms.shipped();

  private SearchIndex(Folder folder, Roots roots, Embeddings embeddings) throws IOException {
    this.embeddings = embeddings;
    this.folder = folder;
    this.opening = folder.opening();
    this.cursor = folder.cursor();
    this.written = cursor;
    this.morphology = new Morphology(Lexicon.shipped(), roots);
    this.synonyms = morphology.stemmed(given);
    this.writer = writer(folder, morphology);
    this.snapshots = snapshots(folder, writer, embeddings);
  }

  /** What an older version wrote is still seen, and taken away with the next commit. */
  private static SearcherManager snapshots(Folder folder, IndexWriter writer, Embeddings embeddings)
      throws IOException {
    var seen = new SearcherManager(writer, new Snapshots(embeddings));
    if (folder.opening() == Opening.OUTDATED) writer.deleteAll();
    return seen;
  }

  private static IndexWriter writer(Folder folder, Morphology morphology) throws IOException {
    var settings = new IndexWriterConfig(morphology.chain()).setCommitOnClose(false);
    settings.setCodec(new SmallChunks()).setMergePolicy(fewSegments());
    return new IndexWriter(folder.directory(), settings.setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  /** A question is looked up in each segment anew, and there are more questions than documents. */
  private static MergePolicy fewSegments() {
    var few = new TieredMergePolicy();
    few.setFloorSegmentMB(SMALL_MEGABYTES);
    return few.setSegmentsPerTier(SEGMENTS);
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
    return opening;
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public int size() {
    return quietly(() -> withSnapshot(snapshot -> snapshot.getIndexReader().numDocs()));
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }

  @Override
  public void put(Document document) {
    put(document, Optional.empty());
  }

  private void put(Document document, Optional<Embedding> there) {
    change(
        w -> {
          var out = Fields.write(document, morphology.chain());
          there.ifPresent(place -> Fields.place(out, place, embeddings));
          w.updateDocument(named(document.id()), out);
        });
    filed.incrementAndGet();
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
    change(w -> w.deleteDocuments(named(id)));
  }

  @Override
  public void clear() {
    change(IndexWriter::deleteAll);
  }

  @Override
  public void refresh() {
    write(w -> snapshots.maybeRefreshBlocking());
  }

  @Override
  public void commit(long reached) {
    write(
        w -> {
          pending = false; // what is put meanwhile may come too late
          settle(w);
          keep(w, reached);
        });
    refresh();
    cursor = reached; // whoever reads it has been shown what it stands for
    written = reached;
    trouble = Optional.empty();
  }

  private void keep(IndexWriter writer, long reached) throws IOException {
    writer.setLiveCommitData(folder.notes(reached).entrySet());
    writer.commit();
  }

  /**
   * A library that has just been filled lies in several segments, and a question is looked up in
   * each of them anew: it is put together in one. What comes and goes later is little beside it.
   */
  private void settle(IndexWriter writer) throws IOException {
    if (filed.get() <= writer.getDocStats().numDocs / 2) return;
    writer.forceMerge(1);
    filed.set(0);
  }

  @Override
  public void pass(long reached) {
    cursor = reached;
  }

  @Override
  public Answer answer(Question question) {
    asked = System.nanoTime();
    return quietly(() -> withSnapshot(s -> s.answer(question, synonyms, morphology)));
  }

  @Override
  public Answer answer(Question question, Synonyms others) {
    asked = System.nanoTime();
    var list = others == synonyms ? others : morphology.stemmed(others);
    return quietly(() -> withSnapshot(s -> new Finder(s, morphology, list, question).answer()));
  }

  @Override
  public Answer answer(Question question, Splits others) {
    asked = System.nanoTime();
    var words = morphology.with(others);
    return quietly(() -> withSnapshot(s -> new Finder(s, words, synonyms, question).answer()));
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
  public void use(Splits said) {
    morphology.use(said);
  }

  @Override
  public Reading read(String text) {
    return quietly(
        () ->
            withSnapshot(
                s -> new Interpreter(s.vocabulary(), morphology, synonyms).read(text).told()));
  }

  @Override
  public Optional<Embedding> ask(Document document) {
    return Nearness.place(document, embeddings);
  }

  @Override
  public void put(Document document, Embedding there) {
    put(document, Optional.of(there));
  }

  @Override
  public List<String> withoutEmbedding(int most) {
    if (embeddings == Embeddings.NONE) return List.of();
    return quietly(() -> withSnapshot(s -> Fields.withoutEmbedding(s, most, embeddings)));
  }

  @Override
  public Suggestions suggest(String typed, String language) {
    var read = typed.substring(0, Math.min(typed.length(), Question.LONGEST_TEXT));
    return quietly(() -> withSnapshot(s -> suggestions(s, read, language)));
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
    return quietly(() -> withSnapshot(s -> new Likes(s, morphology).of(title, text, limit)));
  }

  @Override
  public List<Hit> like(String id, int limit) {
    return quietly(() -> withSnapshot(s -> new Likes(s, morphology).of(named(id), limit)));
  }

  /** Closes the index. What was put and not committed is given up. */
  @Override
  public synchronized void close() {
    quietly(
        () -> {
          try (var directory = folder.directory();
              var last = writer;
              var seen = snapshots) {
            if (cursor > written && last.isOpen() && !last.hasUncommittedChanges()) {
              keep(last, cursor);
            }
          }
        });
  }

  private static Term named(String id) {
    return new Term(Fields.ID, id);
  }

  private <T> T withSnapshot(Asking<T> ask) throws IOException {
    var from = snapshots;
    Snapshot snapshot;
    try {
      snapshot = (Snapshot) from.acquire();
    } catch (AlreadyClosedException e) {
      if (from == snapshots) throw new IOException("the index is closed", e);
      return withSnapshot(ask); // others have just taken their place
    }
    try {
      return ask.of(snapshot);
    } finally {
      from.release(snapshot);
    }
  }

  private void change(Writing task) {
    write(
        w -> {
          pending = true;
          task.with(w);
        });
  }

  private void write(Writing task) {
    try {
      task.with(standing());
    } catch (IOException | IllegalStateException e) { // the latter of a writer that has shut itself
      pending = false; // whoever is told puts it again
      var why = Objects.toString(e.getMessage(), "the index cannot be written");
      trouble = Optional.of(why);
      throw new UncheckedIOException(why, e instanceof IOException io ? io : new IOException(e));
    }
  }

  /**
   * The writer. One that met a full disk or a file gone has shut itself: the next begins with what
   * the folder holds, looked through as at a start. It may have done so while nobody waited for it,
   * putting segments together: what went with it must not be missed in silence.
   *
   * @throws IOException when something did; the next one stands ready
   */
  private synchronized IndexWriter standing() throws IOException {
    if (writer.isOpen()) return writer;
    boolean lost = pending;
    var why = writer.getTragicException();
    reopen();
    if (lost) throw new IOException("what was put last is lost and to be put again: " + why, why);
    return writer;
  }

  private void reopen() throws IOException {
    var looked = folder.again();
    var next = writer(looked, morphology);
    var before = snapshots;
    try {
      snapshots = snapshots(looked, next, embeddings);
    } catch (IOException | RuntimeException e) {
      next.rollback();
      throw e;
    }
    folder = looked;
    writer = next;
    if (folder.opening() != Opening.KEPT) cursor = 0;
    written = folder.cursor();
    before.close();
  }

  private interface Asking<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private interface Writing {
    void with(IndexWriter writer) throws IOException;
  }

  private interface Task {
    void run() throws IOException;
  }

  private static <T> T quietly(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static void quietly(Task task) {
    try {
      task.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static final class Snapshots extends SearcherFactory {
    private final Embeddings embeddings;

    Snapshots(Embeddings embeddings) {
      this.embeddings = embeddings;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new Snapshot(reader, embeddings);
    }
  }
}
