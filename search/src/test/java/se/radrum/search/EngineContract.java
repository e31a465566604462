package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.search.Shelf.document;
import static se.radrum.search.Shelf.ids;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.radrum.search.Reading.Syntax;

/** What holds of every engine: our code makes the terms and the query, so all find the same. */
@SuppressWarnings("NullAway.Init")
abstract class EngineContract {
  private static final List<String> ANYTHING =
      List.of(
          "",
          " ",
          "?!",
          "\"",
          "(((",
          "AND OR NOT",
          "*",
          "a*b?c~",
          "\ud800",
          "😀",
          "שלום עולם",
          "och",
          "-",
          "--x",
          "field:value",
          "[1 TO 2]",
          "\\",
          "/.*/",
          "och \"det är\" -som",
          "-(färja -båt) ELLER hus",
          "skola* -(skola -barn*)",
          "titel:hus -(skola -barn)");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Document OAK =
      Document.of(
          "oak",
          "En ek i hagen, gammal och ensam",
          "Eken är gammal. Hagen är grön, och solen skiner.");

  private static final Document LONELY =
      Document.of("lonely", "Ensam på äldre dagar", "Gammal och ensam.");

  private SearchEngine index;

  /** A new index, empty, with a model of language. */
  abstract SearchEngine open(Embeddings embeddings);

  /** The index that was opened last, once more, without a model. */
  abstract SearchEngine again();

  private SearchEngine open() {
    return open(Embeddings.NONE);
  }

  @BeforeEach
  void fill() {
    index = open();
    fill(index);
  }

  private static void fill(SearchEngine engine) {
    List.of(
            document(
                "1", "En kontaktperson genom hela stödkedjan", "2026-09-03", "proposal", "stöd"),
            document("2", "Färjorna till Gotland", "2025-05", "help", "resa"),
            document("3", "Gotlandsfärjan", "2024", "help", "resa", "stöd"),
            document("4", "Fjärrundervisning på landet", "2023-01-31", "proposal", "skola"),
            new Document(
                "5",
                "Skolan och landet",
                "Barn i skolan.\nBarnen läser.",
                null,
                Map.of(),
                Map.of("n", "5")))
        .forEach(engine::put);
    engine.commit(17);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> found(String words) {
    return ids(index.answer(Question.of(words)));
  }

  @Test
  void equalsStandInTheSameOrderHoweverTheyCame() {
    var many = new ArrayList<Document>();
    for (int n = 0; n < 40; n++) many.add(Document.of("lika-" + n, "Lika", "Allt är lika."));
    index.put(many);
    index.commit(18);
    var before = found("lika");
    Collections.reverse(many);
    index.clear();
    index.put(many);
    index.commit(19);
    assertEquals(10, before.size());
    assertEquals(before, found("lika"));
  }

  private Set<String> any(String words) {
    return Set.copyOf(found(words));
  }

  @Test
  void aNarrowedQuestionLearnsFromWhatItFindsItself() {
    for (int n = 0; n < 5; n++) {
      index.put(about("old" + n, "Bryggan, bryggan", "Sälar. Sälar vid bryggan.", "2020", "old"));
      index.put(about("new" + n, "Bryggan", "Måsar. Måsar vid bryggan.", "2024", "new"));
    }
    index.put(about("seals", "Ön", "En brygga, två sälar, fyra båtar.", "2025-06", "new"));
    index.put(about("gulls", "Ön", "En brygga, två måsar, fyra båtar.", "2025-05", "new"));
    index.commit(18);
    var all = Question.of("brygga").at(1, 20);
    assertBefore("seals", "gulls", all);
    assertBefore("gulls", "seals", all.within(Map.of("type", Set.of("new"))));
    assertBefore("gulls", "seals", all.during(new Period(PartialDate.parse("2023"), null)));
  }

  private static Document about(String id, String title, String text, String date, String type) {
    var types = Map.of("type", Set.of(type));
    return new Document(id, title, text, PartialDate.parse(date), types, Map.of());
  }

  private void assertBefore(String first, String then, Question question) {
    var found = ids(index.answer(question));
    assertTrue(found.indexOf(first) < found.indexOf(then), found::toString);
  }

  @Test
  void withAModelWhatMeansTheSameStandsBeforeWhatOnlyHasTheWords() {
    var question = Question.of("gammal och ensam");
    try (var model = ModelServer.start();
        var meaning = open(model.embeddings())) {
      fill(meaning);
      for (var engine : List.of(index, meaning)) {
        engine.put(List.of(OAK, LONELY));
        engine.commit(18);
      }
      assertEquals(List.of("oak", "lonely"), ids(meaning.answer(question)), "nobody was asked yet");
      ask(meaning, OAK);
      ask(meaning, LONELY);
      meaning.commit(19);
      assertEquals(List.of("oak", "lonely"), ids(index.answer(question)));
      assertOrdered(List.of("lonely", "oak"), meaning, question);
      assertOrdered(List.of("oak"), meaning, question.at(2, 1));
      assertEquals(2, meaning.answer(question).total());
      assertEquals(2, meaning.answer(question.titles()).total());
      var found = meaning.answer(question).hits();
      assertTrue(found.get(0).score() > found.get(1).score());
      assertFalse(found.get(0).snippet().marks().isEmpty());
      for (var told : List.of(question.exactly(), question.by(Question.Sort.OLDEST))) {
        assertEquals(ids(index.answer(told)), ids(meaning.answer(told)));
      }
      assertEquals(5, meaning.withoutEmbedding(10).size());
      assertEquals(List.of(), index.withoutEmbedding(10), "nobody misses a model there is not");
    }
  }

  /**
   * On a busy machine a model may be late; nothing is remembered then, and who asks again is told.
   */
  private static void assertOrdered(List<String> ids, SearchEngine engine, Question question) {
    long start = System.nanoTime();
    while (!ids.equals(ids(engine.answer(question))))
      assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), "never ordered by the model");
  }

  private static void ask(SearchEngine engine, Document document) {
    engine.put(document, engine.embed(document).orElseThrow());
  }

  @Test
  void onlyLooseWordsAreToldToAModel() {
    var told = new ArrayList<String>();
    try (var model = open(new Overheard(told))) {
      fill(model);
      for (var words :
          List.of(
              "färja -gotland",
              "\"färjorna till\"",
              "färja ELLER skola",
              "(färja ELLER skola",
              "dir. 2023:28 färja")) {
        model.answer(Question.of(words));
      }
      model.answer(Question.of("färja gotland").exactly());
      model.answer(Question.of("färja gotland").by(Question.Sort.NEWEST));
      assertEquals(List.of(), told);
      model.answer(Question.of("färjjorna gotland"));
      assertEquals(List.of("färjorna gotland"), told);
    }
  }

  /** Hears what is asked and says nothing. */
  private record Overheard(List<String> told) implements Embeddings {
    @Override
    public String name() {
      return "overheard";
    }

    @Override
    public Optional<Embedding> ofQuestion(String text) {
      told.add(text);
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
  void whatAModelThatWasAwayIsNotAskedAboutIsKnownByName() {
    var question = Question.of("gammal och ensam");
    var model = ModelServer.start();
    var asked = new EmbeddingServer(model.address(), ModelServer.MODEL, Duration.ZERO);
    try (var meaning = open(asked)) {
      fill(meaning);
      meaning.put(List.of(OAK, LONELY));
      ask(meaning, LONELY);
      model.close();
      assertEquals(Optional.empty(), meaning.embed(OAK));
      meaning.commit(18);
      for (int i = 0; i < 3; i++)
        assertEquals(List.of("oak", "lonely"), ids(meaning.answer(question)));
      assertTrue(meaning.withoutEmbedding(10).contains("oak"));
      try (var back = ModelServer.at(model.port())) {
        assertEquals(2, meaning.answer(question).total());
        ask(meaning, OAK);
        meaning.commit(19);
        assertFalse(meaning.withoutEmbedding(10).contains("oak"));
        assertOrdered(List.of("lonely", "oak"), meaning, question);
        meaning.put(OAK);
        meaning.commit(20);
        assertTrue(meaning.withoutEmbedding(10).contains("oak"), "what is new is asked about");
      }
    }
  }

  @Test
  void whatIsPutIsThereWithItsCursor() {
    assertEquals(5, index.size());
    assertEquals(17, index.cursor());
    assertEquals(5, index.answer(Question.of("")).total());
  }

  @Test
  void wordsAreFoundInTheirFormsTheirPartsAndJoined() {
    assertEquals(Set.of("2", "3"), any("färja"));
    assertEquals(Set.of("2", "3"), any("gotlandsfärja"));
    assertEquals(List.of("4"), found("fjärr undervisning"));
  }

  @Test
  void aWordTakenApartOtherwiseIsTriedByWhoeverAsksAndNobodyElse() {
    var whole = Splits.parse("gotlandsfärja = gotlandsfärja");
    assertEquals(List.of("3"), ids(index.answer(Question.of("gotlandsfärjan"), whole)));
    assertEquals(Set.of("2", "3"), any("gotlandsfärjan"));
  }

  @Test
  void aLibrarysOwnWordsTakeCompoundsApartInPapersAndQuestions() {
    var compound = Document.of("9", "Kvittertittskolan", "");
    index.put(compound);
    index.commit(18);
    assertEquals(Set.of(), any("kvittertitt"));
    var own = Lexicon.of(Map.of("kvittertitt", 12L));
    index.use(Compounds.of(Lexicon.shipped().and(own), Splits.NONE));
    index.put(compound);
    index.commit(19);
    assertEquals(Set.of("9"), any("kvittertitt"));
    assertEquals(
        List.of("kvittertitt", "skola"), index.read("kvittertittskola").words().get(0).parts());
    index.use(Compounds.shipped());
    assertEquals(List.of(), index.read("kvittertittskola").words().get(0).parts());
  }

  @Test
  void anExpressionFindsWhatItSays() {
    assertEquals(Set.of("1", "4"), any("kontaktperson ELLER fjärrundervisning"));
    assertEquals(Set.of("4"), any("landet titel:undervisning"));
    assertEquals(Set.of("4", "5"), any("landet (skolan ELLER undervisning)"));
    assertEquals(Set.of("4"), any("(landet skolan) ELLER undervisning -barn"));
    assertEquals(Set.of("2", "3"), any("gotl*"));
    assertEquals(Set.of("5"), any("titel:skol*"));
    assertEquals(Set.of("1"), any("titel:\"hela stödkedjan\" ELLER titel:båt"));
    assertEquals(Set.of(), any("titel:barn"));
    assertEquals(Set.of("5"), any("titel:\"skolan och landet\""));
    assertEquals(Set.of(), any("titel:\"barn i skolan\""));
    assertEquals(Set.of(), any("titel: barn"));
    assertEquals(Set.of("1", "2", "3", "4"), any("-titel:skol* -ingenting*"));
    assertEquals(Set.of("1"), any("kontakperson titel:stödkedja"));
    assertEquals(Syntax.EXPERT, index.read("gotl*").syntax());
  }

  @Test
  void aMinusInAMinusTakesNothingAway() {
    assertEquals(List.of("5"), found("titel:skolan -(barn -läser)"));
    assertEquals(List.of(), found("titel:skolan -(barn -båt)"));
    assertEquals(List.of("5"), found("titel:skol* -(barn -läs*)"));
  }

  @Test
  void aMinusBeforeAPhraseTakesAwayThePhrase() {
    assertEquals(List.of("5"), found("skolan -\"landet och skolan\""));
    assertEquals(List.of(), found("skolan -\"skolan och landet\""));
    assertEquals(List.of("1"), found("kontaktperson -e-post"));
  }

  @Test
  void capitalAndAndNotAreSignsWhereTheRestIsSmall() {
    assertEquals(List.of("5"), found("skolan AND landet"));
    assertEquals(List.of(), found("skolan NOT landet"));
    assertEquals(List.of(), found("skolan OCH gotland"));
    assertFalse(found("SKOLAN OCH GOTLAND").isEmpty());
  }

  @Test
  void anExpressionToTheLetterTakesNoOtherForms() {
    var question = Question.of("färjorna ELLER skolorna ELLER gotlandsf*").exactly();
    assertEquals(Set.of("2", "3"), Set.copyOf(ids(index.answer(question))));
  }

  @Test
  void whereSomethingIsMissingInAnExpressionItsWordsAreLookedForAndThatIsSaid() {
    var answer = index.answer(Question.of("(gotl* ELLER skolan"));
    assertEquals(Syntax.BROKEN, answer.reading().syntax());
    assertEquals(List.of("5"), ids(answer));
    assertEquals(Syntax.PLAIN, index.read("färja (till Gotland)").syntax());
  }

  @Test
  void whatAnExpressionMeantIsMarked() {
    var hit = index.answer(Question.of("gotl* ELLER skolan")).hits().get(0);
    assertEquals(1, hit.title().marks().size());
  }

  @Test
  void slipsAreMendedAndSaid() {
    var answer = index.answer(Question.of("kontakperson"));
    assertEquals(List.of("1"), ids(answer));
    assertEquals("kontaktperson", answer.reading().meant());
    assertTrue(index.read("kontakperson").corrected());
    assertEquals(List.of(), ids(index.answer(Question.of("kontakperson").exactly())));
  }

  @Test
  void aSlipIsMendedAlsoWhereItsPiecesHappenToBeWords() {
    index.put(Document.of("6", "Visitationszoner", ""));
    index.commit(18);
    assertFalse(index.read("visitationszonerna").corrected());
    assertEquals("visitationszoner", index.read("visitatonszoner").meant());
    assertEquals(List.of("6"), found("visitatonszoner"));
    assertFalse(index.read("visitationsprotokoll").corrected());
  }

  @Test
  void whatAWordIsCalledElsewhereIsFoundAsLongAsTheListSaysSo() {
    assertEquals(List.of(), found("kvittertitt"));
    var list = Synonyms.parse("kvittertitt => kontaktperson");
    assertEquals(List.of("1"), ids(index.answer(Question.of("kvittertitt"), list)));
    index.use(list);
    assertEquals(List.of("1"), found("kvittertitt"));
    index.use(Synonyms.none());
    assertEquals(List.of(), found("kvittertitt"));
  }

  @Test
  void anOfficialNumberLeadsToItsPaper() {
    index.put(Document.of("6", "Ett uppdrag", "").numbered(Set.of("dir. 2023:28")));
    index.refresh();
    assertEquals("6", found("dir. 2023:28").get(0));
  }

  private static PaperPage page(int number, String text) {
    return new PaperPage(new PaperPage.Place("p1", "Rapport om 12 år.pdf", number), text);
  }

  private void putWithAPaper() {
    index.put(
        document("6", "Kvällsbussen", "2024", "help")
            .with(
                List.of(
                    page(1, "Ett försättsblad.\nInnehåll."),
                    page(2, "Här står om brunnslocket.\nKvällsbussen går förbi brunnslocken."))));
    index.refresh();
  }

  @Test
  void aPageOfAPaperFindsItsDocumentAndIsNamed() {
    putWithAPaper();
    var hit = index.answer(Question.of("brunnslock kvällsbuss")).hits().get(0);
    assertEquals("6", hit.id());
    assertEquals("Kvällsbussen går förbi brunnslocken.", hit.snippet().text());
    assertEquals(new PaperPage.Place("p1", "Rapport om 12 år.pdf", 2), hit.place());
    assertEquals(List.of("6"), found("\"står om brunnslocket\""));
    assertEquals(List.of("6"), ids(index.answer(Question.of("försättsblad").exactly())));
    assertEquals(List.of(), found("\"innehåll står\""), "a phrase reaches over no page's end");
  }

  @Test
  void whatADocumentSaysItselfIsShownAndStandsBeforeWhatAPaperSays() {
    putWithAPaper();
    index.put(document("7", "Brunnslocket", "2020", "help"));
    index.refresh();
    assertEquals(List.of("7", "6"), found("brunnslocket"));
    assertNull(index.answer(Question.of("kvällsbussen")).hits().get(0).place());
  }

  @Test
  void aPaperGoesWithItsDocument() {
    putWithAPaper();
    assertFalse(index.suggest("brunns").texts().isEmpty());
    index.remove("6");
    index.refresh();
    assertEquals(List.of(), found("brunnslocket"));
    assertTrue(index.suggest("brunns").texts().stream().noneMatch(t -> t.startsWith("brunns")));
    assertFalse(index.read("brunnslcket").words().get(0).corrections().contains("brunnslocket"));
  }

  @Test
  void phrasesAndWordsToLeaveOutHold() {
    assertEquals(List.of("2"), found("\"färjorna till gotland\""));
    assertEquals(List.of("2"), ids(index.answer(Question.of("\"till gotland\"").exactly())));
    assertEquals(List.of(), found("\"gotland färjorna\""));
    assertEquals(List.of("5"), found("landet -fjärrundervisning"));
  }

  @Test
  void hitsSayWhatTheyAreAndAreMarked() {
    var hit = index.answer(Question.of("barn")).hits().get(0);
    assertEquals("5", hit.id());
    assertEquals("Skolan och landet", hit.title().text());
    assertEquals("Barn i skolan.", hit.snippet().text());
    assertEquals(List.of(new Marked.Mark(0, 4)), hit.snippet().marks());
    assertEquals(Map.of("n", "5"), hit.details());
    assertTrue(hit.score() > 0);
    var dated = index.answer(Question.of("kontaktperson")).hits().get(0);
    assertEquals(PartialDate.parse("2026-09-03"), dated.date());
    assertEquals(Map.of("type", Set.of("proposal"), "theme", Set.of("stöd")), dated.facets());
  }

  @Test
  void countsAreWhatEachChoiceWouldGive() {
    var all = Question.of("").within(Map.of("type", Set.of("help")), "type", "theme");
    var answer = index.answer(all);
    assertEquals(2, answer.total());
    assertEquals(
        List.of(
            new Facet(
                "type",
                List.of(new Facet.Value("help", 2, true), new Facet.Value("proposal", 2, false))),
            new Facet(
                "theme",
                List.of(new Facet.Value("resa", 2, false), new Facet.Value("stöd", 1, false)))),
        answer.facets());
    assertEquals(0, index.answer(Question.of("").within(Map.of("colour", Set.of("red")))).total());
  }

  @Test
  void ordersTimesAndPagesHold() {
    var everything = Question.of("");
    assertEquals(
        List.of("1", "2", "3", "4", "5"), ids(index.answer(everything.by(Question.Sort.NEWEST))));
    assertEquals(
        List.of("4", "3", "2", "1", "5"), ids(index.answer(everything.by(Question.Sort.OLDEST))));
    var may = new Period(PartialDate.parse("2025-05-12"), PartialDate.parse("2025-05-12"));
    assertEquals(List.of("2"), ids(index.answer(everything.during(may))));
    var second = everything.by(Question.Sort.NEWEST).at(2, 2);
    assertEquals(List.of("3", "4"), ids(index.answer(second)));
    assertEquals(5, index.answer(second).total());
    assertEquals(List.of(), ids(index.answer(everything.at(1_000_000_000, 100))));
  }

  @Test
  void whoeverLeafsInAnyStepSeesEachOnce() {
    try (var model = ModelServer.start();
        var meaning = open(model.embeddings())) {
      var many = IntStream.range(0, 130).mapToObj(i -> windmill(i)).toList();
      index.put(many);
      index.commit(18);
      for (var one : many) ask(meaning, one);
      meaning.commit(18);
      for (var engine : List.of(index, meaning)) {
        for (int step : List.of(30, 70, 100)) assertEquals(130, leafed(engine, step).size());
      }
    }
  }

  private static Set<String> leafed(SearchEngine engine, int step) {
    var seen = new TreeSet<String>();
    for (int page = 1; (page - 1) * step < 130; page++) {
      seen.addAll(ids(engine.answer(Question.of("vindkraft").at(page, step))));
    }
    return seen;
  }

  private static Document windmill(int number) {
    var beside = List.of("buller", "fiske", "fåglar", "bygdepeng", "skog").get(number % 5);
    var text = "Vindkraft ".repeat(number % 3 + 1) + beside + ". " + beside + " räknas.";
    return document("windmill" + number, text, "2020", "proposal");
  }

  @Test
  void whatIsTypedIsCompletedAndLikenessFound() {
    assertEquals(List.of("kontaktperson"), index.suggest("konta").texts());
    var titles = index.suggest("färjorna till go").titles();
    assertEquals(Set.of("2", "3"), titles.stream().map(Hit::id).collect(Collectors.toSet()));
    assertEquals(List.of("3"), index.like("2", 5).stream().map(Hit::id).toList());
    assertEquals(2, index.like("Färjorna", "till Gotland", 5).size());
    assertEquals(List.of(), index.like("nowhere", 5));
    assertEquals(List.of(), index.like("", "", 5));
  }

  @Test
  void whatIsTypedBehindOtherWordsIsCompletedWithWhatStandsBesideThem() {
    for (var number : List.of("1", "2", "3")) {
      index.put(Document.of("shoe" + number, "Skor", "Skor som skulle ska av."));
    }
    index.put(Document.of("barn1", "Barn och skydd", "Barnets skydd."));
    index.put(Document.of("barn2", "Barn och skydd", "Skyddet ska hålla."));
    index.refresh();
    assertEquals(List.of("skor", "skydd", "skolan"), index.suggest("sk").texts());
    assertEquals(List.of("barnen skydd", "barnen skolan"), index.suggest("barnen sk").texts());
    assertEquals(
        List.of("barn och skydd", "barn och skolan"), index.suggest("barn och sk").texts());
    assertEquals(List.of("landet skolan"), index.suggest("landet sk").texts());
    assertEquals(List.of(), index.suggest("skor lan").texts(), "no document has both");
    assertEquals(List.of(), index.suggest("barn som").texts(), "a small word is whole as it is");
    index.remove("barn1");
    index.remove("barn2");
    index.refresh();
    assertEquals(List.of("barnen skolan"), index.suggest("barnen sk").texts());
  }

  @Test
  void onlyWordsThatCarryAreJoinedAndOnlyToOnesTheLibraryHas() {
    index.put(Document.of("small", "Till mig", "Det är till mig, och varken häst eller annan."));
    index.refresh();
    assertEquals(List.of(), index.read("flytta till annan kommun").joined());
    assertEquals(List.of(), index.read("var kan jag sova i natt").joined());
    assertEquals(List.of(), index.read("vem hjälper mig att flytta").joined());
    assertEquals(
        List.of(), index.read("häst arna").joined(), "its stem is there, itself it is not");
    assertEquals(List.of("fjärrundervisningen"), index.read("fjärr undervisningen").joined());
    index.put(Document.of("horse", "Hästarna", "Hästarna går."));
    index.refresh();
    assertEquals(List.of("hästarna"), index.read("häst arna").joined());
  }

  @Test
  void aBeginningFindsNoWordThatBeginsOtherwise() {
    index.put(Document.of("violence", "Våld", "Våldet ökar."));
    index.put(Document.of("verb", "Brott", "Att våldta är ett brott."));
    index.put(Document.of("noun", "Fler brott", "Våldtäkten anmäldes."));
    index.put(Document.of("title", "Att våldta", "Om hjälp."));
    index.refresh();
    assertEquals(Set.of("verb", "noun", "title"), any("våldt*"));
    assertEquals(Set.of("title"), any("titel:våldt*"));
    assertEquals(Set.of("violence", "verb", "noun", "title"), any("våld*"));
    assertEquals(Set.of("5"), any("barnen*"));
  }

  @Test
  void aQuestionWithoutHitsCanBeMadeEasier() {
    assertEquals(
        List.of(new Easier("\"till månen\"", "färjorna", 2)),
        index.easier(Question.of("färjorna \"till månen\"")));
  }

  @Test
  void whatIsTakenOutIsGoneByEveryWay() {
    index.remove("1");
    index.remove("never there");
    index.refresh();
    assertEquals(List.of(), found("kontaktperson"));
    assertFalse(index.read("kontakperson").corrected());
    assertEquals(List.of(), index.suggest("konta").texts());
    assertEquals(List.of(), index.like("1", 5));
    assertEquals(List.of(), index.like("En kontaktperson", "", 5));
    var facets = index.answer(Question.of("").within(Map.of(), "theme")).facets();
    assertEquals(
        1,
        facets.get(0).values().stream()
            .filter(v -> v.value().equals("stöd"))
            .findFirst()
            .orElseThrow()
            .count());
    index.clear();
    index.refresh();
    assertEquals(0, index.size());
  }

  @Test
  void whatIsFilledAnewIsSeenAllAtOnce() {
    index.clear();
    index.put(document("9", "Båten", "2026-01-01", "help", "resa"));
    assertEquals(Set.of("2", "3"), any("färja"));
    index.commit(30);
    assertEquals(List.of(), found("färja"));
    assertEquals(List.of("9"), found("båt"));
    assertEquals(30, index.cursor());
    index.remove("9");
    index.commit(31);
    assertEquals(0, index.size());
  }

  @Test
  void whatDidNotBelongHereIsPassedForGood() {
    index.pass(40);
    assertEquals(40, index.cursor());
    index.close();
    index = again();
    assertEquals(40, index.cursor());
    assertEquals(5, index.size());
  }

  @Test
  void whatWasNotMadeLastingIsReadAgain() {
    index.put(OAK);
    index.pass(40);
    index.close();
    index = again();
    assertEquals(17, index.cursor());
  }

  @Test
  void anIndexIsNewUntilItIsFilled() {
    try (var made = open()) {
      assertEquals(Opening.NEW, made.opening());
    }
    try (var found = again()) {
      assertEquals(Opening.NEW, found.opening());
      fill(found);
    }
    try (var filled = again()) {
      assertEquals(Opening.KEPT, filled.opening());
    }
  }

  @Test
  void officialWordsAreFoundByEverydayOnes() {
    var taught = Synonyms.parse("pråm => färja");
    assertEquals(List.of(), found("pråm"));
    assertEquals(2, index.answer(Question.of("pråm"), taught).total());
    index.use(taught);
    assertEquals(2, index.answer(Question.of("pråm")).total());
    assertEquals(taught, index.synonyms());
  }

  @Test
  void otherLanguagesGoByTheirOwnRules() {
    var help = Document.of("en", "Hjälp", "Om stöd.");
    index.put(help.translated(Map.of("en", "Sheltered houses help.", "so", "Guriga")));
    index.refresh();
    var hit = index.answer(Question.of("house")).hits().get(0);
    assertEquals("en", hit.id());
    assertEquals("Sheltered houses help.", hit.snippet().text());
    assertEquals("en", hit.snippetLanguage());
    assertNull(index.answer(Question.of("hjälp")).hits().get(0).snippetLanguage());
    assertEquals(List.of("en"), found("\"sheltered house\""));
    assertEquals(List.of("en"), found("guriga"));
  }

  @Test
  void aWordOfAnotherLanguageIsNeitherASlipNorMadeOfSwedishOnes() {
    index.put(Document.of("house", "Hus", "Hus och band."));
    var help = Document.of("en", "Hjälp", "Om stöd.");
    index.put(help.translated(Map.of("en", "Women's shelters. My husband drinks.")));
    index.refresh();
    assertEquals(List.of("en"), found("husband"));
    assertEquals(List.of(), index.read("husband").words().get(0).parts());
    assertFalse(index.read("women").corrected());
    assertEquals(List.of("en"), found("sheltars"), "a slip in another language is mended too");
    assertEquals(List.of(), index.suggest("shel").texts());
    assertEquals(List.of("shelters"), index.suggest("shel", "en").texts());
    assertEquals(List.of("kontaktperson"), index.suggest("kontak", "en").texts());
  }

  @Test
  void anythingIsAQuestion() {
    for (var text : ANYTHING) {
      for (var asked : List.of(text, text.repeat(1_000))) {
        for (var question : List.of(Question.of(asked), Question.of(asked).exactly())) {
          var answer = index.answer(question);
          assertTrue(answer.hits().size() <= answer.total(), asked);
          answer
              .hits()
              .forEach(hit -> Stream.of(hit.title(), hit.snippet()).forEach(m -> marksFit(m)));
        }
        assertNotNull(index.suggest(asked));
        assertTrue(index.like(asked, asked, 3).size() <= 3);
      }
    }
  }

  @Test
  void aQuestionMayMeanThousandsOfWords() {
    var begun = List.of("kom", "sko", "bar", "för", "sam", "inf", "res", "beh", "arb");
    var all =
        begun.stream()
            .flatMap(letters -> IntStream.range(0, 60).mapToObj(n -> letters + "x" + n))
            .collect(Collectors.joining(" "));
    index.put(Document.of("words", "Ord", all + " färja"));
    index.commit(18);
    assertEquals(List.of("words"), found(String.join("* ", begun) + "*"));
    index.use(Synonyms.parse("segelbåt, " + all.replace(" ", ", ")));
    assertEquals(List.of("words"), found("segelbåt"));
    var values = IntStream.range(0, 2_000).mapToObj(n -> "v" + n).collect(Collectors.toSet());
    values.add("skola");
    var chosen = Question.of("").within(Map.of("theme", values), "theme");
    assertEquals(List.of("4"), ids(index.answer(chosen)));
  }

  @Test
  void whatLooksTheSameIsTheSameHoweverItsLettersAreWritten() {
    var page = new PaperPage(new PaperPage.Place("p", "Rapport", 1), apart("på björnspår"));
    var other = apart("Äldreomsorgens öppettider") + " ﬁnns i bredbands\u00ADnätet.";
    index.put(
        Document.of("6", apart("Förskolegården"), other)
            .translated(Map.of("fi", apart("päiväkodin piha")))
            .with(List.of(page)));
    index.commit(18);
    for (var words :
        List.of("förskolegård", "öppettid", "bredbandsnät", "björnspår", "päiväkoti", "piha")) {
      assertEquals(List.of("6"), found(words));
      assertEquals(List.of("6"), found(apart(words)));
    }
    assertEquals(List.of("6"), ids(index.answer(Question.of("finns bredbandsnätet").exactly())));
    assertEquals(List.of("6"), found("ｂｒｅｄｂａｎｄｓｎät"));
    assertEquals(found("färjan till gotland"), found(apart("färjan") + " till got\u00ADland"));
    assertFalse(index.read(apart("förskolegård")).corrected());
    assertFalse(index.suggest(apart("förs")).texts().isEmpty());
    assertEquals("Förskolegården", index.answer(Question.of("piha")).hits().get(0).title().text());
  }

  /** With dots and rings as signs of their own. */
  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static void marksFit(Marked text) {
    for (var mark : text.marks()) {
      assertTrue(mark.start() < mark.end() && mark.end() <= text.text().length());
    }
  }
}
