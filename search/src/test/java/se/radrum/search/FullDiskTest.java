package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
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

  private static void put(SearchEngine index, int from, int to, long cursor) {
    for (int n = from; n < to; n++) {
      index.put(Document.of("d" + n, "Färjan nr" + n, "Om färjor, gång på gång, nr" + n + "."));
    }
    index.commit(cursor);
  }
}
