package se.radrum.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
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
import org.jspecify.annotations.Nullable;

/**
 * Puts documents into a folder, and shows what is in it. A writer that shuts itself is followed by
 * another: what was kept is never lost, and what was not is told to be.
 */
final class LuceneShelf {
  /**
   * Enough for few segments while a library is being filled, and little beside the heap that has to
   * hold it meanwhile.
   */
  private static final int BUFFER_MEGABYTES = 16;

  /** As many segments of each size are left lying, and those below a size count as of one. */
  private static final int SEGMENTS = 3;

  private static final int SMALL_MEGABYTES = 8;

  private final Opening opening;
  private final Analyzer chain;
  private final Embeddings embeddings;
  private volatile Stand stand;
  private volatile long cursor;
  private volatile long written;
  private volatile Optional<String> trouble = Optional.empty();

  /** Whether something was put or taken out since the last commit, and would go with the writer. */
  private volatile boolean pending;

  /** Whether what lies in pieces could not be put together. */
  private volatile boolean inVain;

  /** What belongs together and changes together. */
  private record Stand(Folder folder, IndexWriter writer, SearcherManager snapshots) {}

  LuceneShelf(Folder folder, Analyzer chain, Embeddings embeddings) throws IOException {
    this.opening = folder.opening();
    this.cursor = folder.cursor();
    this.written = cursor;
    this.chain = chain;
    this.embeddings = embeddings;
    this.stand = stand(folder, chain, embeddings);
  }

  private static Stand stand(Folder folder, Analyzer chain, Embeddings embeddings)
      throws IOException {
    var settings = new IndexWriterConfig(chain).setCommitOnClose(false);
    settings.setCodec(new SmallChunks()).setMergePolicy(fewSegments());
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    var writer = new IndexWriter(folder.directory(), settings);
    try {
      var snapshots = new SearcherManager(writer, new Snapshots(embeddings));
      // What an older version wrote is still seen, and taken away with the next commit.
      if (folder.opening() == Opening.OUTDATED) writer.deleteAll();
      return new Stand(folder, writer, snapshots);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** A question is looked up in each segment anew, and there are more questions than documents. */
  private static MergePolicy fewSegments() {
    var few = new TieredMergePolicy();
    few.setFloorSegmentMB(SMALL_MEGABYTES);
    return few.setSegmentsPerTier(SEGMENTS);
  }

  /** What was found in the folder when it was opened first. */
  Opening opening() {
    return opening;
  }

  /** How far the source has been read. */
  long cursor() {
    return cursor;
  }

  /** Why what was put last could not be kept; nothing when it was. */
  Optional<String> trouble() {
    return trouble;
  }

  void put(Document document, Optional<Embedding> there) throws IOException {
    change(
        writer -> {
          var out = Fields.write(document, chain);
          there.ifPresent(place -> Fields.place(out, place, embeddings));
          writer.updateDocument(named(document.id()), out);
        });
  }

  void remove(String id) throws IOException {
    change(writer -> writer.deleteDocuments(named(id)));
  }

  void clear() throws IOException {
    change(IndexWriter::deleteAll);
  }

  void refresh() throws IOException {
    write(writer -> stand.snapshots().maybeRefreshBlocking());
  }

  void commit(long reached) throws IOException {
    write(
        writer -> {
          pending = false; // what is put meanwhile may come too late
          keep(writer, reached);
        });
    refresh();
    cursor = reached; // whoever reads it has been shown what it stands for
    written = reached;
    trouble = Optional.empty();
  }

  private void keep(IndexWriter writer, long reached) throws IOException {
    writer.setLiveCommitData(stand.folder().notes(reached).entrySet());
    writer.commit();
  }

  /**
   * A library that has just been filled lies in several segments, and a question is looked up in
   * each of them anew: it is put together in one. What comes and goes later is little beside it.
   * Nothing is shown or made last by this, so a writer that shuts itself over it is for {@link
   * #standing}. What was tried in vain is not tried again: there is hardly room for anything.
   */
  boolean settle() throws IOException {
    var before = stand;
    if (inVain || !before.writer().isOpen() || !look(LuceneShelf::isInPieces)) return false;
    try {
      before.writer().forceMerge(1);
      return true;
    } catch (IOException | IllegalStateException e) { // the latter of a writer that has shut itself
      var tragic = before.writer().getTragicException();
      var cause = tragic != null ? tragic : e.getCause();
      if (cause == null || cause instanceof MergePolicy.MergeAbortedException) {
        return false; // it was closed or cleared meanwhile
      }
      inVain = true;
      if (stand.writer() == before.writer()) trouble = Optional.of(why(cause));
      throw new IOException(why(cause), e);
    }
  }

  /** Whether more than a quarter of the documents lies beside the largest segment. */
  private static boolean isInPieces(Snapshot snapshot) {
    var library = snapshot.getIndexReader();
    var largest = library.leaves().stream().mapToInt(segment -> segment.reader().numDocs()).max();
    return 4 * (library.numDocs() - largest.orElse(0)) > library.numDocs();
  }

  private static String why(Throwable failed) {
    return Objects.toString(failed.getMessage(), "the index cannot be written");
  }

  void pass(long reached) {
    cursor = reached;
  }

  /** Gives up what was put and not committed. */
  synchronized void close() throws IOException {
    try (var directory = stand.folder().directory();
        var writer = stand.writer();
        var snapshots = stand.snapshots()) {
      if (cursor > written && writer.isOpen() && !writer.hasUncommittedChanges()) {
        keep(writer, cursor);
      }
    }
  }

  /** The name of a document. */
  static Term named(String id) {
    return new Term(Fields.ID, id);
  }

  /** Looks at what was made visible last. */
  <T> T look(Look<T> look) throws IOException {
    var snapshots = stand.snapshots();
    Snapshot snapshot;
    try {
      snapshot = (Snapshot) snapshots.acquire();
    } catch (AlreadyClosedException e) {
      if (snapshots == stand.snapshots()) throw new IOException("the index is closed", e);
      return look(look); // others have just taken their place
    }
    try {
      return look.at(snapshot);
    } finally {
      snapshots.release(snapshot);
    }
  }

  private void change(Writing task) throws IOException {
    write(
        writer -> {
          pending = true;
          task.with(writer);
        });
  }

  private void write(Writing task) throws IOException {
    try {
      task.with(standing());
    } catch (IOException | IllegalStateException e) { // the latter of a writer that has shut itself
      pending = false; // whoever is told puts it again
      var why = why(e);
      trouble = Optional.of(why);
      throw e instanceof IOException io ? io : new IOException(why, e);
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
    var before = stand;
    var why = before.writer().getTragicException();
    if (before.writer().isOpen() && why == null) return before.writer();
    before.writer().close(); // it may be shutting itself on another thread, and holds the folder
    boolean lost = pending;
    var next = stand(before.folder().again(), chain, embeddings);
    stand = next;
    if (next.folder().opening() != Opening.KEPT) cursor = 0;
    written = next.folder().cursor();
    before.snapshots().close();
    if (lost) throw new IOException("what was put last is lost and to be put again: " + why, why);
    return next.writer();
  }

  /** What to do with a snapshot. */
  interface Look<T> {
    T at(Snapshot snapshot) throws IOException;
  }

  private interface Writing {
    void with(IndexWriter writer) throws IOException;
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
