package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk is a state that is told and passes; what was there is found all the while. */
class FullDiskTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 100, 1_000, 5_000, 20_000})
  void whatWasKeptIsFoundAndAfterwardsItGoesOn(long room, @TempDir Path folder) throws IOException {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      put(index, 0, 50, 1);
      disk.leave(room);
      for (int n = 0; n < 3; n++) {
        assertThrows(UncheckedIOException.class, () -> put(index, 50, 900, 2));
        assertEquals(Optional.of("No space left on device"), index.trouble());
        assertEquals(50, index.answer(Question.of("färja")).total());
        assertEquals(1, index.cursor());
      }
      disk.leave(Long.MAX_VALUE);
      put(index, 50, 900, 2);
      assertEquals(900, index.answer(Question.of("färja")).total());
      assertEquals(Optional.empty(), index.trouble());
      assertEquals(2, index.cursor());
    }
    try (var again = SearchIndex.open(folder)) {
      assertEquals(Opening.KEPT, again.opening());
      assertEquals(900, again.size());
    }
  }

  @Test
  void aFillingThatMeetsAFullDiskLeavesWhatWasThere(@TempDir Path folder) throws IOException {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      put(index, 0, 50, 1);
      disk.leave(2_000);
      index.clear();
      assertThrows(UncheckedIOException.class, () -> put(index, 100, 900, 2));
      assertEquals(50, index.answer(Question.of("färja")).total());
    }
    try (var again = SearchIndex.open(folder)) {
      assertEquals(50, again.size());
      assertTrue(again.answer(Question.of("färja nr7")).total() > 0);
    }
  }

  @Test
  void whatAFailedMergeLosesIsToldAndPutAgain(@TempDir Path folder) throws Exception {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      put(index, 100, 101, 1);
      disk.holdMerge();
      index.clear();
      putInPieces(index, 0, 20);
      disk.breakMerge();
      assertThrows(UncheckedIOException.class, () -> putInPieces(index, 20, 40));
      assertTrue(index.trouble().orElseThrow().contains("No space left on device"));
      assertEquals(1, index.cursor());
      index.clear();
      putInPieces(index, 0, 40);
      index.commit(2);
      assertEquals(40, index.size());
      assertEquals(0, index.answer(Question.of("nr100").exactly()).total());
      assertEquals(Optional.empty(), index.trouble());
    }
  }

  @Test
  void aMergeThatFailsAfterACommitLosesNothing(@TempDir Path folder) throws Exception {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      put(index, 0, 100, 1);
      disk.holdMerge();
      putInPieces(index, 100, 120);
      index.commit(2);
      disk.breakMerge();
      put(index, 120, 130, 3);
      assertEquals(130, index.size());
      assertEquals(Optional.empty(), index.trouble());
    }
  }

  @RepeatedTest(20) // the merge has a thread of its own, and tells in different ways
  void whatCannotBePutTogetherForWantOfRoomIsFoundAsItLies(@TempDir Path folder)
      throws IOException {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      putInPieces(index, 0, 5);
      index.commit(1);
      disk.leave(0);
      assertThrows(UncheckedIOException.class, index::settle);
      assertEquals(Optional.of("No space left on device"), index.trouble());
      assertEquals(5, index.answer(Question.of("färja")).total());
      disk.leave(Long.MAX_VALUE);
      for (int told = 0; !isPut(index, 5, 6); told++) assertTrue(told < 5, "it never goes on");
      assertEquals(6, index.answer(Question.of("färja")).total());
      assertEquals(Optional.empty(), index.trouble());
    }
  }

  @Test
  void whereNoMoreFilesCanBeOpenedNothingIsTakenForDamaged(@TempDir Path folder)
      throws IOException {
    var disk = new FullDisk(FSDirectory.open(folder));
    try (var index = SearchIndex.open(disk)) {
      put(index, 0, 50, 1);
      int files = 0;
      for (boolean enough = false; !enough; files++) {
        assertTrue(files < 200, "it never goes on");
        disk.leave(0);
        assertThrows(UncheckedIOException.class, () -> put(index, 50, 900, 2));
        disk.leave(Long.MAX_VALUE);
        assertTrue(index.answer(Question.of("färja")).total() >= 50);
        assertEquals(1, index.cursor());
        disk.open(files);
        enough = isPut(index, 50, 900);
        disk.open(Long.MAX_VALUE);
        refresh(index);
      }
      assertTrue(files > 1, "it opened none");
      assertEquals(900, index.answer(Question.of("färja")).total());
      assertEquals(Optional.empty(), index.trouble());
    }
  }

  /** A merge may fail yet, on a thread of its own; who is told of it tries again. */
  private static void refresh(SearchEngine index) {
    boolean told = true;
    for (int times = 0; told; times++) {
      assertTrue(times < 5, "it is never refreshed");
      try {
        index.refresh();
        told = false;
      } catch (UncheckedIOException e) {
        assertTrue(index.trouble().isPresent());
      }
    }
  }

  private static boolean isPut(SearchEngine index, int from, int to) {
    try {
      put(index, from, to, 2);
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void whatCannotBeKeptAtTheCloseLeavesTheFolderFree(@TempDir Path folder) throws IOException {
    var disk = new FullDisk(FSDirectory.open(folder));
    var index = SearchIndex.open(disk);
    put(index, 0, 50, 1);
    index.pass(2);
    disk.leave(0);
    assertThrows(UncheckedIOException.class, index::close);
    assertThrows(UncheckedIOException.class, () -> index.answer(Question.of("färja")));
    try (var again = SearchIndex.open(folder)) {
      assertEquals(50, again.size());
      assertEquals(1, again.cursor());
    }
  }

  /** Leaves pieces to be merged. */
  private static void putInPieces(SearchEngine index, int from, int to) {
    for (int n = from; n < to; n++) {
      index.put(document(n));
      index.refresh();
    }
  }

  private static void put(SearchEngine index, int from, int to, long cursor) {
    for (int n = from; n < to; n++) {
      index.put(document(n));
    }
    index.commit(cursor);
  }

  private static Document document(int n) {
    return Document.of("d" + n, "Färjan nr" + n, "Om färjor, gång på gång, nr" + n + ".");
  }
}
