package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine in an OpenSearch cluster: a real one, of one node. */
@SuppressWarnings("NullAway.Init")
class OpenSearchEngineTest extends EngineContract {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** What is blocked is not to be opened again meanwhile. */
  private static final String NOBODY_LOOKS_AT_THE_DISKS =
      "{\"transient\": {\"cluster.info.update.interval\": \"1h\"}}";

  private static OpenSearchCluster cluster;
  private static Cluster asked;

  /** The index that was opened last. */
  private String name;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    cluster = OpenSearchCluster.start(folder, 1);
    asked = new Cluster(cluster.nodes());
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Override
  SearchEngine open(Embeddings embeddings) {
    name = "library" + NUMBER.incrementAndGet();
    return again(embeddings);
  }

  @Override
  SearchEngine again() {
    return again(Embeddings.NONE);
  }

  private SearchEngine again(Embeddings embeddings) {
    return OpenSearchIndex.open(cluster.nodes(), name, Roots.NONE, embeddings);
  }

  @Test
  void moreThanAClusterTakesAtOnceIsGivenToItBitByBit() {
    var scanned = "— ".repeat(1_000_000);
    try (var engine = again()) {
      for (int n = 0; n < 30; n++) engine.put(Document.of("paper" + n, "En rapport", scanned));
      engine.commit(18);
      assertEquals(35, engine.size());
    }
  }

  @Test
  void aNodeThatLagsBehindTakesNothingBack() {
    try (var ahead = again();
        var behind = again()) {
      ahead.commit(30);
      behind.put(Document.of("oak", "En ek", ""));
      behind.commit(20);
      behind.pass(25);
    }
    try (var later = again()) {
      assertEquals(30, later.cursor());
      assertEquals(6, later.size());
    }
  }

  @Test
  void whatIsShownStaysWhenTheAnswerToTheShowingIsLost() throws IOException {
    try (var way = LosingWay.to(cluster.nodes().addresses().get(0));
        var engine = OpenSearchIndex.open(way.nodes(), name)) {
      engine.clear();
      engine.put(Document.of("oak", "En ek", ""));
      way.loseAnswerTo("/_aliases");
      engine.commit(18);
      assertEquals(1, engine.size());
      engine.clear();
      assertEquals(1, engine.size(), "what is filled aside is not what is shown");
    }
  }

  @Test
  void whatIsShownStaysWhenNobodyCouldTellThatItIs() throws IOException {
    try (var way = LosingWay.to(cluster.nodes().addresses().get(0))) {
      var brief = new Cluster.Patience(Duration.ofMillis(300), Duration.ofSeconds(20));
      var shelf = shelf(new Cluster(way.nodes(), brief, brief), OpenSearchShelf.IN_VAIN);
      shelf.prepare();
      shelf.clear();
      shelf.put(Document.of("oak", "En ek", ""), Optional.empty());
      way.breakAfter("/_aliases");
      assertThrows(IOException.class, () -> shelf.commit(18));
      way.mend();
      shelf.forget();
      assertEquals(18, shelf.notes().cursor());
    }
  }

  private OpenSearchShelf shelf(Cluster in, Duration inVain) {
    var chain = new Morphology(Compounds.shipped(), Roots.NONE).chain();
    return new OpenSearchShelf(in, name + "-shelf", chain, Embeddings.NONE, inVain);
  }

  @Test
  void whatWasBegunAndLeftIsTakenAwayTheNextDayAndNotUnderHimWhoFillsIt() throws IOException {
    var today = OpenSearchShelf.IN_VAIN;
    var died = shelf(asked, today);
    died.prepare();
    died.clear();
    var other = shelf(asked, today);
    other.prepare();
    other.clear();
    assertEquals(3, begun().size(), "one is shown, and two are being filled");
    var tomorrow = shelf(asked, Duration.ofHours(-1));
    tomorrow.prepare();
    assertEquals(1, begun().size());
    assertEquals(0, tomorrow.notes().cursor());
    died.clear();
    shelf(asked, Duration.ofHours(-1)).clear();
    assertEquals(2, begun().size(), "the one that is shown, and the new one");
  }

  private Set<String> begun() throws IOException {
    return asked.look("/" + name + "-shelf-*").body().keySet();
  }

  @Test
  void whileItsDisksAreFullItSaysSo() throws IOException {
    var oak = Document.of("oak", "En ek", "");
    asked.write("PUT", "/_cluster/settings", NOBODY_LOOKS_AT_THE_DISKS);
    try (var engine = again()) {
      block(JsonValue.TRUE);
      assertEquals(Optional.empty(), engine.trouble());
      engine.put(oak);
      for (int attempt = 0; attempt < 2; attempt++) { // with something that waits, and without
        assertThrows(UncheckedIOException.class, () -> engine.commit(18));
        var trouble = engine.trouble().orElseThrow();
        assertTrue(trouble.contains("read-only-allow-delete"), trouble);
      }
      block(JsonValue.NULL);
      engine.put(oak);
      engine.commit(18);
      assertEquals(Optional.empty(), engine.trouble());
      assertEquals(6, engine.size());
    }
  }

  private void block(JsonValue set) throws IOException {
    var settings = Dialect.object().add("index.blocks.read_only_allow_delete", set).build();
    asked.write("PUT", "/" + name + "-*/_settings", settings.toString());
  }

  @Test
  void papersAreFetchedOnlyWhereThereAreSome() throws IOException {
    var page = new PaperPage(new PaperPage.Place("p1", "Rapport.pdf", 1), "Om kontakter.");
    try (var engine = again()) {
      engine.put(Document.of("6", "Kontaktpersoner", "").with(List.of(page)));
      engine.commit(18);
      long before = fetched();
      assertEquals(2, engine.answer(Question.of("fjärrundervisning ELLER barn")).hits().size());
      assertEquals(before, fetched());
      assertEquals(2, engine.answer(Question.of("kontaktperson ELLER resa")).hits().size());
      assertEquals(before + 1, fetched());
    }
  }

  @Test
  void nobodyLearnsForAnOrderByDate() throws IOException {
    var ferry = Question.of("färja gotland");
    try (var engine = again()) {
      long best = searches(engine, ferry);
      assertTrue(searches(engine, ferry.by(Question.Sort.NEWEST)) < best);
    }
  }

  private long searches(SearchEngine engine, Question question) throws IOException {
    long before = searched();
    engine.answer(question);
    return searched() - before;
  }

  private long searched() throws IOException {
    return counted("search", "query_total");
  }

  /** How many documents the index has been asked for by their names. */
  private long fetched() throws IOException {
    return counted("get", "total");
  }

  private long counted(String group, String what) throws IOException {
    var said = asked.look("/" + name + "-*/_stats/" + group).body();
    var all = said.getJsonObject("_all").getJsonObject("total").getJsonObject(group);
    return all.getJsonNumber(what).longValue();
  }
}
