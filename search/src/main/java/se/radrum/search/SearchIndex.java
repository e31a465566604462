package se.radrum.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
public final class SearchIndex implements Closeable {
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

  /** What was found when the index was opened. */
  public Opening opening() {
    return folder.opening();
  }

  /** How far the source has been read; 0 for a new index. */
  public long cursor() {
    return cursor;
  }

  /** How many documents there are, as of the last refresh. */
  public int size() {
    return quietly(() -> withSnapshot(snapshot -> snapshot.getIndexReader().numDocs()));
  }

  /** Puts a document in, in place of any with its id. */
  public void put(Document document) {
    quietly(() -> writer.updateDocument(named(document.id()), Fields.write(document)));
  }

  /** Takes a document out, if it is there. */
  public void remove(String id) {
    quietly(() -> writer.deleteDocuments(named(id)));
  }

  /** Takes every document out. */
  public void clear() {
    quietly(writer::deleteAll);
  }

  /** Lets questions see what has been put and removed so far. */
  public void refresh() {
    quietly(() -> snapshots.maybeRefreshBlocking());
  }

  /**
   * Makes what has been put and removed last, and lets questions see it.
   *
   * @param reached how far the source has been read; what {@link #cursor} says from now on
   */
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

  /**
   * Remembers that the source has been read so far and nothing there belonged here. It is written
   * with the next commit, or when the index is closed: no file's time tells of what is not in it.
   */
  public void pass(long reached) {
    cursor = reached;
  }

  /** Answers a question; any text will do. */
  public Answer answer(Question question) {
    return answer(question, synonyms);
  }

  /** What the answer would be with another list of synonyms. */
  public Answer answer(Question question, Synonyms others) {
    return quietly(() -> withSnapshot(s -> new Finder(s, morphology, others, question).answer()));
  }

  /** The list of synonyms in use. */
  public Synonyms synonyms() {
    return synonyms;
  }

  /** Uses another list of synonyms from the next question on. Nothing is indexed again. */
  public void use(Synonyms others) {
    synonyms = others;
  }

  /** How a question would be understood, without asking it. */
  public Reading read(String text) {
    return quietly(
        () ->
            withSnapshot(
                s -> new Interpreter(s.getIndexReader(), morphology, synonyms).read(text).told()));
  }

  /** What a question that found nothing would find without one of its words, most hits first. */
  public List<Easier> easier(Question question) {
    return Easier.than(this, question, read(question.text()));
  }

  /** What somebody who has typed this much may want to say; nothing before two letters. */
  public Suggestions suggest(String typed) {
    var read = typed.substring(0, Math.min(typed.length(), Question.LONGEST_TEXT));
    return quietly(() -> withSnapshot(s -> new Suggesting(s, morphology, read).suggestions()));
  }

  /**
   * What is about the same as a text, likest first.
   *
   * @param limit 1 to 100
   */
  public List<Hit> like(String title, String text, int limit) {
    return quietly(() -> withSnapshot(s -> new Likes(s, morphology).of(title, text, limit)));
  }

  /** What is about the same as a document, likest first; nothing when it is not there. */
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
      throw new UncheckedIOException(e);
    }
  }

  private static void quietly(Task task) {
    try {
      task.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
