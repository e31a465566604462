package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
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
  private final Folder folder;
  private final Morphology morphology;
  private final IndexWriter writer;
  private final SearcherManager snapshots;
  private volatile long cursor;
  private volatile long written;
  private volatile Synonyms synonyms = Synonyms.shipped();

  private SearchIndex(Folder folder) throws IOException {
    this.folder = folder;
    this.cursor = folder.cursor();
    this.written = cursor;
    this.morphology = new Morphology(folder.lexicon());
    var settings = new IndexWriterConfig(Chain.indexing(morphology)).setCommitOnClose(false);
    this.writer = new IndexWriter(folder.directory(), settings);
    this.snapshots = new SearcherManager(writer, new Snapshots());
  }

  /**
   * Opens the index in a folder, making the folder if it is missing. An index that cannot be read,
   * or that another version made, is cleared; {@link #opening} tells.
   *
   * @throws UncheckedIOException when the folder cannot be written, or somebody has it open
   */
  public static SearchIndex open(Path path) {
    return quietly(() -> new SearchIndex(Folder.open(path)));
  }

  @Override
  public Opening opening() {
    return folder.opening();
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
  public void put(Document document) {
    quietly(() -> writer.updateDocument(named(document.id()), Fields.write(document)));
  }

  @Override
  public void remove(String id) {
    quietly(() -> writer.deleteDocuments(named(id)));
  }

  @Override
  public void clear() {
    quietly(writer::deleteAll);
  }

  @Override
  public void refresh() {
    quietly(() -> snapshots.maybeRefreshBlocking());
  }

  @Override
  public void commit(long reached) {
    quietly(
        () -> {
          writer.setLiveCommitData(Folder.notes(reached).entrySet());
          return writer.commit();
        });
    cursor = reached;
    written = reached;
    refresh();
  }

  @Override
  public void pass(long reached) {
    cursor = reached;
  }

  @Override
  public Answer answer(Question question) {
    return answer(question, synonyms);
  }

  @Override
  public Answer answer(Question question, Synonyms others) {
    return quietly(() -> withSnapshot(s -> new Finder(s, morphology, others, question).answer()));
  }

  @Override
  public Synonyms synonyms() {
    return synonyms;
  }

  @Override
  public void use(Synonyms others) {
    synonyms = others;
  }

  @Override
  public Reading read(String text) {
    return quietly(
        () ->
            withSnapshot(
                s -> new Interpreter(s.getIndexReader(), morphology, synonyms).read(text).told()));
  }

  @Override
  public Suggestions suggest(String typed) {
    var read = typed.substring(0, Math.min(typed.length(), Question.LONGEST_TEXT));
    return quietly(() -> withSnapshot(s -> suggestions(s, read)));
  }

  private Suggestions suggestions(Snapshot snapshot, String typed) throws IOException {
    var vocabulary = new LuceneVocabulary(snapshot.getIndexReader());
    var suggesting = new Suggesting(vocabulary, morphology, typed);
    if (suggesting.isSilent()) return Suggestions.NONE;
    var titles = new ArrayList<Hit>();
    var most = Suggesting.MOST_TITLES;
    for (var one : snapshot.search(suggesting.titled(), most, Finder.bestFirst()).scoreDocs) {
      titles.add(Hits.bare(snapshot, one.doc));
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
  public void close() {
    quietly(
        () -> {
          if (cursor > written && !writer.hasUncommittedChanges()) commit(cursor);
          snapshots.close();
          writer.close();
          folder.directory().close();
        });
  }

  private static Term named(String id) {
    return new Term(Fields.ID, id);
  }

  private <T> T withSnapshot(Asking<T> ask) throws IOException {
    var snapshot = (Snapshot) snapshots.acquire();
    try {
      return ask.of(snapshot);
    } finally {
      snapshots.release(snapshot);
    }
  }

  private interface Asking<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private interface Work<T> {
    T run() throws IOException;
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
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new Snapshot(reader);
    }
  }
}
