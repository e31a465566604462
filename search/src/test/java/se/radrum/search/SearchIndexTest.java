package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.search.Shelf.ids;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index keeps and what it gives up. */
@SuppressWarnings("NullAway.Init")
class SearchIndexTest {
  /** A thread for each. */
  private static final Executor ALL = work -> new Thread(work).start();

  @TempDir private Path folder;

  private static Document document(String id) {
    return Document.of(id, "Stöd " + id, "");
  }

  @Test
  void aNewIndexSaysThatItMustBeFilled() {
    try (var index = SearchIndex.open(folder.resolve("not/there/yet"))) {
      assertEquals(Opening.NEW, index.opening());
      assertTrue(index.opening().mustBeFilled());
      assertEquals(0, index.cursor());
      assertEquals(0, index.answer(Question.of("stöd")).total());
    }
  }

  @Test
  void whatWasCommittedIsKeptWithItsCursor() {
    try (var index = SearchIndex.open(folder)) {
      index.put(document("1"));
      index.commit(4711);
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.KEPT, index.opening());
      assertEquals(4711, index.cursor());
      assertEquals(List.of("1"), ids(index, "stöd"));
    }
  }

  @Test
  void whatWasNotCommittedIsGivenUp() {
    try (var index = SearchIndex.open(folder)) {
      index.commit(1);
      index.put(document("1"));
      index.refresh();
      assertEquals(1, index.size());
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(0, index.size());
      assertEquals(1, index.cursor());
    }
  }

  @Test
  void whatWasPutPieceByPieceIsPutTogetherAndLastsFromTheNextCommit() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      for (int n = 1; n <= 3; n++) Shelf.fill(index, document("" + n)).commit(n);
      var before = ids(index, "stöd");
      assertEquals(3, pieces());
      assertTrue(index.settle());
      index.commit(3);
      assertEquals(before, ids(index, "stöd"));
      assertEquals(1, pieces());
      assertFalse(index.settle(), "once is enough");
      index.put(document("4"));
      index.commit(4);
      assertFalse(index.settle(), "little beside what there is");
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(4, index.size());
    }
  }

  /** How many segments lie in the folder. */
  private long pieces() throws IOException {
    return files().keySet().stream().filter(file -> file.toString().endsWith(".si")).count();
  }

  @Test
  void aCompoundOfTheLibrarysOwnWordsIsReadAlikeAfterARestart() {
    List<String> before;
    try (var index = SearchIndex.open(folder)) {
      index.put(Document.of("own", "Exempelkommunen", "Exempelkommunen ".repeat(9)));
      index.put(Document.of("parts", "Ett exempel på en kommun", "Om avtal."));
      index.commit(1);
      before = ids(index, "exempelkommunensavtal");
      assertTrue(before.contains("parts"));
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(before, ids(index, "exempelkommunensavtal"));
    }
  }

  @Test
  void whatDoesNotBelongHereIsPassedWithoutATraceAndRememberedAtTheClose() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, document("1")).commit(7);
      var files = files();
      index.pass(9);
      assertEquals(9, index.cursor());
      assertEquals(files, files());
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(9, index.cursor());
      index.put(document("2"));
      index.pass(11);
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(9, index.cursor());
      assertEquals(1, index.size());
    }
  }

  /** The names of the index's files, each with its time. */
  private Map<Path, FileTime> files() throws IOException {
    var times = new TreeMap<Path, FileTime>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) times.put(file, Files.getLastModifiedTime(file));
    }
    return times;
  }

  @Test
  void aLaterDocumentTakesThePlaceOfAnEarlier() {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, Document.of("1", "Gammal", ""), Document.of("1", "Ny", ""));
      assertEquals(List.of(), ids(index, "gammal"));
      assertEquals(List.of("1"), ids(index, "ny"));
    }
  }

  @Test
  void whatIsRemovedOrClearedIsGone() {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, document("1"), document("2"), document("3"));
      index.remove("1");
      index.remove("never there");
      index.refresh();
      assertEquals(Set.of("2", "3"), Set.copyOf(ids(index, "stöd")));
      index.clear();
      index.refresh();
      assertEquals(0, index.size());
    }
  }

  @Test
  void nothingIsSeenBeforeARefresh() {
    try (var index = SearchIndex.open(folder)) {
      index.put(document("1"));
      assertEquals(0, index.answer(Question.of("stöd")).total());
      index.refresh();
      assertEquals(1, index.answer(Question.of("stöd")).total());
    }
  }

  @Test
  void whatIsAskedTwiceIsRememberedUntilSomethingChanges() {
    try (var index = SearchIndex.open(folder)) {
      index.put(document("1"));
      index.commit(1);
      var once = index.answer(Question.of("stöd"));
      var twice = index.answer(Question.of("stöd"));
      assertNotSame(once, twice);
      assertSame(twice, index.answer(Question.of("stöd")));
      index.put(document("2"));
      index.commit(2);
      assertEquals(2, index.answer(Question.of("stöd")).total());
    }
  }

  @Test
  void whatIsRememberedIsForgottenWhenWordsAreTakenApartOtherwise() {
    try (var index = SearchIndex.open(folder)) {
      index.put(Document.of("1", "Misshandel av barn", ""));
      index.commit(1);
      for (int n = 0; n < 3; n++) assertEquals(List.of("1"), ids(index, "barnmisshandel"));
      index.use(Compounds.shipped().with(Splits.parse("barnmisshandel = barnmisshandel")));
      assertEquals(List.of(), ids(index, "barnmisshandel"));
    }
  }

  @Test
  void aSlowModelKeepsNobodyElseWaiting() throws Exception {
    int crowd = 4 * Runtime.getRuntime().availableProcessors();
    var slow = new Slow(new CountDownLatch(crowd), new CountDownLatch(1));
    try (var index = SearchIndex.open(folder, Roots.NONE, slow)) {
      index.put(List.of(document("1"), document("2")));
      index.commit(1);
      var waiting =
          IntStream.range(0, crowd)
              .mapToObj(n -> CompletableFuture.supplyAsync(() -> ids(index, "stöd " + n), ALL))
              .toList();
      try {
        assertTrue(slow.asked().await(20, TimeUnit.SECONDS), "not all were let to the model");
        assertEquals(2, index.answer(Question.of("stöd").exactly()).total());
      } finally {
        slow.answering().countDown();
      }
      for (var one : waiting) assertEquals(Set.of("1", "2"), Set.copyOf(one.join()));
    }
  }

  /** Lets everybody wait for an answer, and gives none. */
  private record Slow(CountDownLatch asked, CountDownLatch answering) implements Embeddings {
    @Override
    public String name() {
      return "slow";
    }

    @Override
    public Optional<Embedding> ofQuestion(String text) {
      asked.countDown();
      try {
        answering.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return Optional.empty();
    }

    @Override
    public Optional<Embedding> ofPassage(String text) {
      return Optional.empty();
    }

    @Override
    public boolean isAway() {
      return false;
    }
  }

  @Test
  void moreMayAskAtOnceThanAreLookedForAtOnce() {
    try (var index = SearchIndex.open(folder)) {
      index.put(document("1"));
      index.commit(1);
      int crowd = 20 * Runtime.getRuntime().availableProcessors();
      var asking =
          IntStream.range(0, crowd)
              .mapToObj(n -> CompletableFuture.supplyAsync(() -> ids(index, "stöd " + n), ALL))
              .toList();
      for (var asked : asking) assertEquals(List.of("1"), asked.join());
    }
  }

  @Test
  void aClosedIndexSaysThatItIs() {
    var index = SearchIndex.open(folder);
    Shelf.fill(index, document("1"));
    index.close();
    assertThrows(UncheckedIOException.class, () -> index.answer(Question.of("stöd")));
    assertThrows(UncheckedIOException.class, () -> index.put(document("2")));
    index.close();
  }

  @Test
  void aDamagedIndexIsOpenedEmptyAndSaysSo() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      for (int i = 0; i < 50; i++) index.put(document("" + i));
      index.commit(7);
    }
    damage(largest());
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.DAMAGED, index.opening());
      assertEquals(0, index.cursor());
      Shelf.fill(index, document("1"));
      assertEquals(1, index.size());
    }
  }

  @Test
  void aHalfDeletedIndexIsOpenedEmptyAndSaysSo() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, document("1")).commit(7);
    }
    try (var files = Files.newDirectoryStream(folder, "segments_*")) {
      for (var file : files) Files.delete(file);
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.DAMAGED, index.opening());
    }
  }

  @Test
  void anIndexOfAnotherMakeIsOpenedEmptyAndSaysSo() throws IOException {
    try (var writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of("radrum.format", "0").entrySet());
      writer.commit();
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.OUTDATED, index.opening());
      assertEquals(0, index.size());
    }
  }

  @Test
  void anIndexOfAnOlderFormatAnswersUntilItIsFilledAnew() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, document("1"), document("2")).commit(7);
    }
    asOlder();
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.OUTDATED, index.opening());
      assertEquals(0, index.cursor());
      index.clear();
      index.put(document("3"));
      assertEquals(Set.of("1", "2"), Set.copyOf(ids(index, "stöd")));
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Set.of("1", "2"), Set.copyOf(ids(index, "stöd")));
      index.put(document("3"));
      index.commit(9);
      assertEquals(List.of("3"), ids(index, "stöd"));
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.KEPT, index.opening());
      assertEquals(9, index.cursor());
      assertEquals(1, index.size());
    }
  }

  private void asOlder() throws IOException {
    try (var writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of("radrum.format", "5", "radrum.cursor", "7").entrySet());
      writer.commit();
    }
  }

  @Test
  void twoMayNotHaveItOpenAtOnce() {
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.NEW, index.opening());
      assertThrows(UncheckedIOException.class, () -> SearchIndex.open(folder));
    }
  }

  @Test
  void documentsAndQuestionsThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Document.of(" ", "", ""));
    assertThrows(IllegalArgumentException.class, () -> Document.of("x".repeat(201), "", ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Document("1", "", "", null, Map.of("type", Set.of("")), Map.of()));
    assertThrows(IllegalArgumentException.class, () -> Question.of("").at(0, 10));
    assertThrows(IllegalArgumentException.class, () -> Question.of("").at(1, 101));
  }

  private Path largest() throws IOException {
    try (var files = Files.list(folder)) {
      return files.max(java.util.Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
    }
  }

  private static void damage(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(file, bytes);
  }
}
