package se.radrum.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.search.Shelf.document;
import static se.radrum.search.Shelf.ids;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people find who ask in their own words. */
@SuppressWarnings("NullAway.Init")
class SearchTest {
  @TempDir private Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void put(String id, String title, String text) {
    Shelf.fill(index, Document.of(id, title, text));
  }

  @Test
  void aSentenceLearnsFromWhatItFindsFirst() {
    var asked = "hon orkar knappt vårda sin sjuka man hemma längre";
    for (var id : List.of("a", "b", "c", "d")) {
      put(id, "Vårda sjuka hemma", "Hon orkar knappt längre. Anhörigstöd och avlösning ges.");
    }
    put("newer", "Sjuka hemma", "De vårdas knappt. Vägen till bron är stängd.", "2026-01-01");
    put("older", "Sjuka hemma", "De vårdas knappt. Anhörigstöd och avlösning ges.", "2020-01-01");
    var found = ids(index, asked);
    assertEquals(6, found.size());
    assertTrue(found.indexOf("older") < found.indexOf("newer"), found.toString());
    assertEquals(List.of("newer", "older"), ids(index, "sjuka hemma").subList(0, 2));
  }

  @Test
  void whatASmallLibraryLearnsNeverOutweighsWhatWasAsked() {
    put(
        "title",
        "Samtal mellan boende och vård under samma vecka",
        "Mottagningen bokar tid innan den som flyttar in har hunnit packa upp.");
    for (var id : List.of("a", "b", "c", "d")) {
      put(id, "Elva veckor", "På boendet fick jag vänta. Ingen från boendet ringde, frågade, bad.");
    }
    for (int n = 0; n < 8; n++)
      put("n" + n, "Skolan " + n, "En lärare bakom en dörr, med en stol.");
    assertEquals("title", ids(index, "boende").get(0));
  }

  private void put(String id, String title, String text, String date) {
    var day = PartialDate.parse(date);
    Shelf.fill(index, new Document(id, title, text, day, Map.of(), Map.of()));
  }

  @Test
  void aWordIsFoundInAnyOfItsForms() {
    put("1", "Färjorna till Gotland", "");
    assertEquals(List.of("1"), ids(index, "färja"));
    assertEquals(List.of("1"), ids(index, "FÄRJAN"));
  }

  @Test
  void aQuestionAskedAgainSeesWhatHasComeAndGoneSince() {
    put("1", "Färjorna till Gotland", "");
    for (var i = 0; i < 2; i++) assertEquals(List.of("1"), ids(index, "färja"));
    put("2", "Färjan hem", "");
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(index, "färja")));
    index.remove("1");
    index.refresh();
    assertEquals(List.of("2"), ids(index, "färja"));
  }

  @Test
  void aCompoundIsFoundByItsPartsAndThePartsByTheCompound() {
    put("1", "Färjan till Gotland", "");
    put("2", "Gotlandsfärjan", "");
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(index, "gotlandsfärja")));
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(index, "gotland")));
  }

  @Test
  void wordsWrittenApartFindTheCompound() {
    put("1", "Fjärrundervisning på landet", "");
    assertEquals(List.of("1"), ids(index, "fjärr undervisning"));
  }

  @Test
  void aTitleWeighsMoreThanAText() {
    put("text", "Något annat", "Om kvinnofrid i kommunen.");
    put("title", "Om kvinnofrid i kommunen", "Något annat.");
    assertEquals(List.of("title", "text"), ids(index, "kvinnofrid"));
  }

  @Test
  void aWordTheLibraryLacksIsRepairedAndTheReaderIsTold() {
    put("1", "Tillsyn av överförmyndare", "");
    var answer = index.answer(Question.of("överförmynare tilsyn"));
    assertEquals(List.of("1"), ids(answer));
    assertTrue(answer.reading().corrected());
    assertEquals("överförmyndare tillsyn", answer.reading().meant());
  }

  @Test
  void onlyWhatIsRepairedInAQuestionIsSaidInOtherWords() {
    put("1", "Tillsyn av överförmyndare", "");
    assertEquals(
        "Hur görs tillsyn \"av överförmyndare\" -barn",
        index.read("Hur görs tilsyn \"av överförmyndare\" -barn").meant());
    assertEquals("(tillsyn ELLER rektor) -barn", index.read("(tilsyn ELLER rektor) -barn").meant());
    assertEquals("dir. 2023:28 tillsyn", index.read("dir. 2023:28 tilsyn").meant());
    assertEquals("tillsyn \"i tilsyn\" -tilsyn", index.read("tilsyn \"i tilsyn\" -tilsyn").meant());
  }

  @Test
  void aWordMisspeltInAFormTheLibraryLacksIsRepairedTo() {
    put("1", "Hela skatten på lönespecifikationerna", "");
    assertEquals(List.of("1"), ids(index, "lönespesifikation"));
  }

  /** A young library has few words, and is asked for all there are. */
  @Test
  void aWordOfTheLanguageIsNoSlipWhereTheLibraryLacksIt() throws IOException {
    put("1", "Mätt, lärare och polis", "Vi står kvar igen. Inget visar vad som fick höra om hen.");
    put("2", "En motion om bostad", "Sverige ska göra mer för den som ångrar sig.");
    try (var words = getClass().getResourceAsStream("words.tsv")) {
      var lines = new String(requireNonNull(words).readAllBytes(), UTF_8).lines().limit(5_000);
      var mended =
          lines
              .map(line -> line.substring(0, line.indexOf('\t')))
              .filter(word -> index.read(word).corrected())
              .toList();
      assertEquals(List.of(), mended);
    }
    assertFalse(index.read("min man slår mig").corrected());
    assertTrue(index.read("lärrare").corrected());
  }

  @Test
  void whoeverAsksToTheLetterGetsEachWord() {
    put("1", "Barn på cykel", "");
    put("2", "Barn i bil", "");
    assertEquals(List.of("1"), ids(index.answer(Question.of("barn cykel").exactly())));
  }

  @Test
  void aWordTheLibraryHasIsNeverTakenForAnother() {
    put("1", "Vård i hemmet", "");
    put("2", "Våld i hemmet", "");
    var answer = index.answer(Question.of("våld"));
    assertEquals(List.of("2"), ids(answer));
    assertFalse(answer.reading().corrected());
  }

  @Test
  void aPhraseIsAskedForWordByWord() {
    put("1", "Våld i nära relationer", "");
    put("2", "Nära våld, relationer i skolan", "");
    assertEquals(List.of("1"), ids(index, "\"våld i nära relationer\""));
    assertEquals(List.of("1"), ids(index, "”våld i nära relationer” skolan"));
  }

  @Test
  void aPhraseOfSmallWordsIsFoundAsItStands() {
    put("1", "Vara eller inte vara", "");
    put("2", "Inte eller", "");
    assertEquals(List.of("1"), ids(index, "\"eller inte\""));
  }

  @Test
  void aWordWithAMinusIsLeftOut() {
    put("1", "Stöd till barn", "");
    put("2", "Stöd till vuxna", "");
    assertEquals(List.of("1"), ids(index, "stöd -vuxna"));
    assertEquals(List.of("2"), ids(index, "-barnen"));
  }

  @Test
  void aHitHasAtLeastHalfOfTheWords() {
    put("1", "Samtal om sömn", "");
    put("2", "Samtal om boende och vård", "");
    assertEquals(List.of("2"), ids(index, "samtal boende vård"));
  }

  @Test
  void exactlyMeansToTheLetter() {
    put("1", "Färjorna till Gotland", "");
    put("2", "Gotlandsfärjan", "");
    assertEquals(List.of(), ids(index.answer(Question.of("färja").exactly())));
    assertEquals(List.of("1"), ids(index.answer(Question.of("Färjorna").exactly())));
  }

  @Test
  void aQuestionOfSmallWordsOnlyLooksForThem() {
    put("1", "Vad är det?", "");
    put("2", "Något annat", "");
    assertEquals(List.of("1"), ids(index, "vad är det"));
  }

  @Test
  void nothingAskedIsEverythingNewestFirst() {
    Shelf.fill(
        index,
        document("old", "Ett", "1999-05", "help"),
        document("new", "Två", "2026-01-02", "help"),
        Document.of("undated", "Tre", ""));
    assertEquals(List.of("new", "old", "undated"), ids(index, ""));
    var oldest = index.answer(Question.of("").by(Question.Sort.OLDEST));
    assertEquals(List.of("old", "new", "undated"), ids(oldest));
  }

  @Test
  void equalHitsStandNewestFirst() {
    Shelf.fill(
        index,
        document("old", "Barnahus", "1999", "help"),
        document("new", "Barnahus", "2026", "help"));
    assertEquals(List.of("new", "old"), ids(index, "barnahus"));
  }

  @Test
  void pagesFollowEachOtherAndAPagePastTheLastIsEmpty() {
    for (int i = 10; i < 35; i++) put("" + i, "Stöd", "");
    var question = Question.of("stöd");
    assertEquals(5, index.answer(question.at(3, 10)).hits().size());
    assertEquals(25, index.answer(question.at(3, 10)).total());
    assertEquals(List.of(), index.answer(question.at(1_000_000_000, 100)).hits());
    assertEquals(25, index.answer(question.at(1_000_000_000, 100)).total());
  }

  @Test
  void aHitCarriesWhatWasPutBesideItsWords() {
    var put =
        new Document(
            "1",
            "Stöd",
            "",
            PartialDate.parse("2014-05"),
            Map.of("theme", Set.of("barn", "boende")),
            Map.of("number", "14"));
    Shelf.fill(index, put);
    var hit = index.answer(Question.of("stöd")).hits().get(0);
    assertEquals(put.facets(), hit.facets());
    assertEquals(put.details(), hit.details());
    assertEquals(put.date(), hit.date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "???",
        "\"",
        "\" \"",
        "”””””",
        "-",
        "- -",
        "--våld",
        "\"-\" -\"",
        "*:* AND [a TO",
        "\u0000",
        "\ud800",
        "stöd \udfff\ud800",
        "(((",
        "title:stöd^9999",
        "\\",
        "😀",
        "\u202e",
        "a\tb\nc"
      })
  void noTextFailsAsAQuestion(String text) {
    put("1", "Stöd och råd", "Stöd \ud800 råd");
    assertTrue(index.answer(Question.of(text)).total() <= 1);
    assertTrue(index.answer(Question.of(text).exactly()).total() <= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "stöd ", "\"stöd\" ", "-stöd ", "\"", "oxhornskvistfrukt ", "\ud800"})
  void aVeryLongTextIsReadInPart(String part) {
    put("1", "Stöd och råd", "");
    var endless = part.repeat(10_000);
    var read = index.answer(Question.of(endless)).reading();
    assertEquals(index.answer(Question.of(endless.substring(0, 1_000))).reading(), read);
  }

  @Test
  void nothingButSignsFindsNothing() {
    put("1", "Stöd och råd", "");
    assertEquals(0, index.answer(Question.of("?!")).total());
  }
}
