package se.radrum.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, an answer comes, and takes a bounded time of the processor and memory. */
@SuppressWarnings("NullAway.Init")
class BadInputTest {
  /** Of the thread that asks; a plain question takes about one. */
  private static final double MOST_MILLISECONDS = 400;

  private static final long MOST_BYTES = 64L << 20;

  /** What finds nothing is asked again without each of six words. */
  private static final int EASIER = 7;

  private static final int DOCUMENTS = 2_000;

  private static final String NAMED =
      """
      kustfiskare polislön klimatångest nakenbilder städhjälp dickpic sexualundervisning
      videoläkare hemstädning kry hjärtinfarkt dieselpris knäoperation onlyfans parkinson
      höftoperation fredsstyrka panikångest mopedbil förmyndare husbil frigiven slott kooperativ
      välgörenhet konstnärslön jägarexamen vattenläcka rullstolsburen ssab tumör
      """;

  private static final String WITHOUT =
      """
      -bil -båt -tåg -bok -hus -hav -sol -regn -snö -is -vind -träd -gräs -fisk -fågel -katt -hund
      -häst -ko -får -get -gris -höna -and -lamm -varg -björn -älg -rådjur -hare -räv -uggla
      """;

  private static final String PHRASES =
      """
      "barn våld" "våld stöd" "barn stöd" "stöd barn" "våld barn" "stöd våld" "barn barn"
      "våld våld"
      """;

  private static final String COMPOUNDS =
      "skolbarnbarnstöd våldstödhjälpskola barnhjälpstödvåld ".repeat(10);

  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("ten thousand letters", "x".repeat(10_000)),
          Map.entry("ten thousand characters of words", words(1_500)),
          Map.entry("as many slips", slips(1_500)),
          Map.entry("a million wildcards", "*".repeat(1_000_000)),
          Map.entry("wildcards between letters", "a*?".repeat(300_000)),
          Map.entry("a regex bomb", "(a+)+$ /((a|aa)+)+$/ ".repeat(500)),
          Map.entry("many open quotes", "\"".repeat(10_001)),
          Map.entry("many quoted words", "\"färja\" ".repeat(2_000)),
          Map.entry("a long phrase", "\"" + words(1_500) + "\""),
          Map.entry("parentheses", "(".repeat(10_000) + "färja" + ")".repeat(9_999)),
          Map.entry("only small words", "och det att i en som ".repeat(500)),
          Map.entry("only signs", "?!.,;:–—…/\\<>&%$#".repeat(600)),
          Map.entry("only minus", "- -- −färja -- -".repeat(600)),
          Map.entry("many words left out", "-färja".concat(" -båt".repeat(2_000))),
          Map.entry("smileys", "👩‍👩‍👧‍👦😀🇸🇪".repeat(900)),
          Map.entry("right to left", "שלום \u202eمرحبا\u202c ".repeat(700)),
          Map.entry("lone surrogates", "\ud800 \udc00x\ud83d".repeat(2_000)),
          Map.entry("combining signs", "a" + "\u0301".repeat(9_999)),
          Map.entry("nothing printable", "\u0000\u0007\u200b\ufeff".repeat(2_500)),
          Map.entry("numbers of papers", "dir. 2023:28 2015/16:5 ".repeat(400)),
          Map.entry("nearly numbers", "2023:".repeat(2_000)),
          Map.entry("fields and operators", "title:* AND (NOT [a TO z]) OR text:~^9 ".repeat(250)),
          Map.entry("an expression that never ends", "(färja* ELLER ".repeat(700)),
          Map.entry("brackets in brackets", "(".repeat(400) + "färja ELLER båt" + ")".repeat(400)),
          Map.entry("beginnings", "fär* båt* gåt* hus* sko* ".repeat(200)),
          Map.entry(
              "brackets of titles", "titel:(titel:-(titel:fär* ELLER -titel:\"a\")) ".repeat(20)),
          Map.entry(
              "beginnings of thousands of words",
              "kom* sko* bar* för* sam* inf* res* beh* arb* med* pro* ele* vär*"),
          Map.entry("words with many names", NAMED),
          Map.entry("these, others left out, and phrases", NAMED + WITHOUT + PHRASES),
          Map.entry("compounds of many words", "(" + COMPOUNDS + ") ELLER färja"),
          Map.entry("a compound of compounds", "färjegotlandskontakt".repeat(500)));

  private SearchIndex index;

  @BeforeEach
  void fill(@TempDir Path folder) {
    index = SearchIndex.open(folder);
    for (int n = 0; n < DOCUMENTS; n++) {
      index.put(Document.of("d" + n, "Färjan till Gotland " + n, words(40 + n % 60)));
    }
    language().forEach(index::put);
    index.commit(1);
    for (int n = 0; n < 30; n++) {
      for (var text : List.of("färja till gotland", "kontakpersoner", "\"till gotland\""))
        ask(text);
    }
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void everyQuestionIsAnsweredInBounds() {
    BAD.forEach((what, text) -> bounded(what, () -> ask(text)));
    BAD.forEach((what, text) -> bounded(what + ", exactly", () -> exactly(text)));
  }

  @Test
  void everythingElseThatTakesAText() {
    BAD.forEach((what, text) -> bounded(what + ", suggested", () -> index.suggest(text)));
    BAD.forEach((what, text) -> bounded(what + ", likened", () -> index.like(text, text, 10)));
    BAD.forEach((what, text) -> bounded(what + ", read", () -> index.read(text)));
    BAD.forEach(
        (what, text) -> bounded(what + ", easier", EASIER, () -> index.easier(Question.of(text))));
  }

  @Test
  void aWordMayBeCalledManyThings() {
    var names = IntStream.range(0, 400).mapToObj(n -> "ord" + n).collect(Collectors.joining(", "));
    index.use(Synonyms.parse("färja, " + names));
    bounded("many names", () -> ask("färja"));
    assertTrue(ask("färja").total() > 0);
  }

  @Test
  void allThatIsChosenCountsHoweverMuchItIs() {
    var many = IntStream.range(0, 2_000).mapToObj(n -> "v" + n).collect(Collectors.toSet());
    index.put(new Document("one", "Färja", "", null, Map.of("year", Set.of("v1999")), Map.of()));
    index.commit(2);
    var chosen = Question.of("färja").within(Map.of("year", many), "year");
    bounded("many values", () -> index.answer(chosen));
    assertEquals(List.of("one"), Shelf.ids(index.answer(chosen)));
  }

  @Test
  void longReportsAreNotAllLookedThrough() {
    for (int n = 0; n < 10; n++) {
      index.put(Document.of("r" + n, "Rapport om brunnslock", "").with(pages(100)));
    }
    index.commit(2);
    bounded("long reports", () -> ask("brunnslock kvällsbuss zebra"));
    var hits = ask("brunnslock kvällsbuss zebra").hits();
    assertEquals(10, hits.size());
    assertEquals(100, requireNonNull(hits.get(0).place()).page());
    assertNull(hits.get(9).place());
  }

  /** Of a paper whose last says what is asked for. */
  private static List<PaperPage> pages(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(
            n -> {
              var said = n == many ? "Här går en kvällsbuss." : words(600) + " kvällning buss";
              return new PaperPage(new PaperPage.Place("p", "Rapport.pdf", n), said);
            })
        .toList();
  }

  @Test
  void aPageFarBeyondTheLastIsEmptyAndCheap() {
    for (int page : new int[] {1_000, 1_000_000, 1_000_000_000, Integer.MAX_VALUE}) {
      var far = Question.of("färja").at(page, 100);
      bounded("page " + page, () -> index.answer(far));
      assertTrue(index.answer(far).hits().isEmpty());
    }
  }

  private Answer ask(String text) {
    return index.answer(Question.of(text));
  }

  private Answer exactly(String text) {
    return index.answer(Question.of(text).exactly());
  }

  private static void bounded(String what, Supplier<?> asking) {
    bounded(what, 1, asking);
  }

  private static void bounded(String what, int questions, Supplier<?> asking) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    assertNotNull(asking.get(), what);
    double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    long taken = threads.getCurrentThreadAllocatedBytes() - bytes;
    assertTrue(
        milliseconds < questions * MOST_MILLISECONDS, what + " took " + milliseconds + " ms");
    assertTrue(taken < questions * MOST_BYTES, what + " took " + taken + " bytes");
  }

  /** All words of Swedish there are, and some of five other languages. */
  private static List<Document> language() {
    var said = "child support " + NAMED;
    var others =
        Stream.of("en", "fi", "ar", "fa", "so")
            .collect(Collectors.toMap(language -> language, language -> said));
    var all = List.copyOf(Lexicon.shipped().counts().keySet());
    return IntStream.iterate(0, from -> from < all.size(), from -> from + 500)
        .mapToObj(from -> all.subList(from, Math.min(from + 500, all.size())))
        .map(some -> Document.of(some.get(0), "Alla ord", String.join(" ", some)))
        .map(document -> document.translated(others))
        .toList();
  }

  private static String words(int many) {
    var all =
        List.of("färja", "kontaktperson", "Gotland", "stöd", "barn", "skola", "boende", "hjälp");
    return IntStream.range(0, many)
        .mapToObj(n -> all.get(n * 7 % all.size()) + (n % 5 == 0 ? n : ""))
        .collect(Collectors.joining(" "));
  }

  private static String slips(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> "kontkatpresson" + (char) ('a' + n % 26))
        .collect(Collectors.joining(" "));
  }
}
