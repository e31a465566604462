package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lost node of a cluster costs: nothing while another lives, and a wait when none does. */
@Tag("long")
class NodeLossTest {
  private static final int DOCUMENTS = 600;
  private static final int EACH_COMMIT = 20;

  @Test
  void noSearchFailsAndNothingIsLostWhenBothNodesAreKilledInTurn(@TempDir Path folder)
      throws IOException {
    try (var cluster = OpenSearchCluster.startWithVoter(folder, 2);
        var index = OpenSearchIndex.open(cluster.nodes(), "library")) {
      put(index, 0, EACH_COMMIT);
      var over = new AtomicBoolean();
      var asked = new AtomicInteger();
      var searching = CompletableFuture.runAsync(() -> search(index, over, asked));
      try {
        for (int n = EACH_COMMIT; n < DOCUMENTS; n += EACH_COMMIT) {
          if (n == DOCUMENTS / 3) cluster.kill(0);
          if (n == DOCUMENTS * 2 / 3) {
            cluster.revive(0);
            cluster.kill(1);
          }
          put(index, n, n + EACH_COMMIT);
        }
      } finally {
        over.set(true);
      }
      searching.join();
      assertEquals(DOCUMENTS, index.size());
      assertEquals(DOCUMENTS, index.cursor());
      for (int n = 0; n < DOCUMENTS; n++) {
        assertEquals(1, index.answer(Question.of("nummer" + n).exactly()).total(), "document " + n);
      }
      System.out.printf("%d documents put, %d searches, none failed%n", DOCUMENTS, asked.get());
    }
  }

  @Test
  void whileNoNodeLivesEverythingFailsSoonAndAfterwardsGoesOn(@TempDir Path folder)
      throws IOException {
    try (var cluster = OpenSearchCluster.start(folder, 1);
        var index = OpenSearchIndex.open(cluster.nodes(), "library")) {
      put(index, 0, EACH_COMMIT);
      cluster.kill(0);
      long start = System.nanoTime();
      assertThrows(UncheckedIOException.class, () -> index.answer(Question.of("färja")));
      assertTrue(System.nanoTime() - start < 15e9, "somebody waits for the answer");
      assertThrows(
          UncheckedIOException.class, () -> put(index, EACH_COMMIT, EACH_COMMIT + EACH_COMMIT));
      assertEquals(EACH_COMMIT, index.cursor());
      cluster.revive(0);
      put(index, EACH_COMMIT, EACH_COMMIT + EACH_COMMIT);
      assertEquals(EACH_COMMIT + EACH_COMMIT, index.size());
      try (var again = OpenSearchIndex.open(cluster.nodes(), "library")) {
        assertEquals(Opening.KEPT, again.opening());
        assertEquals(EACH_COMMIT + EACH_COMMIT, again.cursor());
      }
    }
  }

  private static void put(SearchEngine index, int from, int to) {
    for (int n = from; n < to; n++) {
      index.put(Document.of("d" + n, "Färjan nummer" + n, "Om färjor, gång på gång."));
    }
    index.commit(to);
  }

  private static void search(SearchEngine index, AtomicBoolean over, AtomicInteger asked) {
    while (!over.get()) {
      assertTrue(index.answer(Question.of("färja")).total() > 0);
      asked.incrementAndGet();
    }
  }
}
