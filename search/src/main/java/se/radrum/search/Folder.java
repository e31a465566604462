package se.radrum.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A folder made ready to hold an index: looked through, and cleared where what lay in it is of no
 * use. What an older version wrote and this one can still answer from is left until it is filled
 * anew.
 *
 * @param directory the folder, as Lucene sees it
 * @param opening what was found in it
 * @param cursor how far the source had been read when the index was last committed
 * @param roots what the dictionary is told by that its terms come from; empty without one
 */
record Folder(Directory directory, Opening opening, long cursor, String roots) {
  private static final String FORMAT_KEY = "radrum.format";
  private static final String CURSOR_KEY = "radrum.cursor";
  private static final String ROOTS_KEY = "radrum.roots";

  /** Changed whenever the same document would be indexed differently. */
  static final String FORMAT = "9";

  /** Older formats that questions of this version can be asked of. */
  private static final Set<String> ANSWERING = Set.of("4", "5", "6", "7", "8", FORMAT);

  /** Looks into a folder. */
  static Folder open(Path path, Roots roots) throws IOException {
    Files.createDirectories(path);
    var directory = FSDirectory.open(path);
    try {
      return open(directory, roots);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Looks into a folder that is open. */
  static Folder open(Directory directory, Roots roots) throws IOException {
    return open(directory, roots.print());
  }

  /** The same folder, looked into anew. */
  Folder again() throws IOException {
    return open(directory, roots);
  }

  private static Folder open(Directory directory, String roots) throws IOException {
    try (var alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      alone.ensureValid();
      return look(directory, roots);
    }
  }

  /** What to keep with a commit. */
  Map<String, String> notes(long cursor) {
    return Map.of(FORMAT_KEY, FORMAT, ROOTS_KEY, roots, CURSOR_KEY, Long.toString(cursor));
  }

  private static Folder look(Directory directory, String roots) throws IOException {
    var opening = Opening.NEW;
    if (DirectoryReader.indexExists(directory)) {
      try (var reader = DirectoryReader.open(directory)) {
        check(reader);
        var notes = reader.getIndexCommit().getUserData();
        var format = notes.getOrDefault(FORMAT_KEY, "");
        boolean same = roots.equals(notes.getOrDefault(ROOTS_KEY, ""));
        if (FORMAT.equals(format) && same) return kept(directory, notes);
        if (ANSWERING.contains(format)) {
          return new Folder(directory, Opening.OUTDATED, 0, roots); // empty, but for its answers
        }
        opening = Opening.OUTDATED;
      } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
        opening = Opening.OUTDATED;
      } catch (CorruptIndexException
          | EOFException
          | FileNotFoundException
          | NoSuchFileException
          | RuntimeException e) {
        // A torn file can fail in many ways. Whatever it was, the index is only a copy and is made
        // again. A machine that cannot open one more file, say, tells nothing of the index.
        opening = Opening.DAMAGED;
      }
    } else if (hasFiles(directory)) {
      opening = Opening.DAMAGED;
    }
    clear(directory);
    return new Folder(directory, opening, 0, roots);
  }

  private static Folder kept(Directory directory, Map<String, String> notes) {
    long cursor = Long.parseLong(notes.getOrDefault(CURSOR_KEY, "0"));
    return new Folder(directory, Opening.KEPT, cursor, notes.getOrDefault(ROOTS_KEY, ""));
  }

  /** Reads every file against its checksum; some tens of megabytes, once a start. */
  private static void check(DirectoryReader reader) throws IOException {
    for (var leaf : reader.leaves()) {
      if (leaf.reader() instanceof CodecReader segment) segment.checkIntegrity();
    }
  }

  private static boolean hasFiles(Directory directory) throws IOException {
    for (var file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) return true;
    }
    return false;
  }

  private static void clear(Directory directory) throws IOException {
    for (var file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
    }
  }
}
