package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.discovery.Entries.help;
import static se.radrum.discovery.Entries.id;
import static se.radrum.discovery.Entries.proposal;
import static se.radrum.discovery.Entries.theme;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.content.EntriesImported;
import se.radrum.content.EntryPublished;
import se.radrum.content.EntryRelated;
import se.radrum.content.EntryUnpublished;
import se.radrum.content.EntryView;
import se.radrum.content.OpenShelf;
import se.radrum.content.PaperPage;
import se.radrum.content.PaperView;
import se.radrum.content.PaperView.Kind;
import se.radrum.discovery.SearchResult.Choice;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ChangeLog;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.ReachedChanges;
import se.radrum.outbox.RecordedChanges;
import se.radrum.search.Easier;
import se.radrum.search.PartialDate;
import se.radrum.search.Period;
import se.radrum.search.Question.Sort;

/** From what is published to what is found, over a real index. */
@SuppressWarnings("NullAway.Init")
class DiscoveryTest {
  private static final UUID EDITOR = new UUID(9, 9);

  @TempDir private Path folder;
  private final OpenShelf library = new OpenShelf();
  private final List<String> lines = new ArrayList<>();
  private final List<String> splits = new ArrayList<>();
  private final HeldWords counted = new HeldWords();
  private final WordRules rules =
      new WordRules() {
        @Override
        String text(WordRule.Kind kind) {
          return String.join("\n", kind == WordRule.Kind.SPLIT ? splits : lines);
        }
      };
  private final HandClock clock = new HandClock();
  private final Misses misses = new Misses(clock);
  private Shelves shelves;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder);
    shelves.open();
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private void reopen() {
    close();
    open();
  }

  private Indexer indexer(long head) {
    return indexer(library, head);
  }

  private Indexer indexer(OpenShelf library, long head) {
    ChangeLog log = new ReachedChanges(head);
    var cards = new Cards(OpenShelf.types(), library);
    return new Indexer(new Workers(), shelves, cards, library, log, new Teaching(rules, counted));
  }

  private void take(long sequence, DomainEvent event) {
    indexer(sequence).take(List.of(change(sequence, event)));
  }

  private static Change change(long sequence, DomainEvent event) {
    return new Change(sequence, event.name(), event.facts());
  }

  @Test
  void whoeverFillsTheIndexDoesNotRunAfterWhatComesMeanwhile() {
    var growing =
        new OpenShelf() {
          @Override
          public List<EntryView> after(int number, int limit) {
            int next = lastNumber() + 1;
            with(proposal(next, "Ett till", "", "2026"));
            return super.after(number, limit);
          }
        };
    growing.with(proposal(1, "Det första", "", "2026"));
    var filling = indexer(growing, 1);
    var change = change(1, published(1, "proposal"));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> filling.take(List.of(change)));
    assertEquals(List.of(1), numbers("första"));
  }

  @Test
  void whatIsTakenBackWhileTheIndexIsFilledAnewIsShownToNobody() {
    library.with(proposal(1, "Barnahus i staden", "Om barnahus.", "2026"));
    library.with(proposal(2, "Barnahus på landet", "Om barnahus.", "2026"));
    take(1, published(1, "proposal"));
    take(2, published(2, "proposal"));
    var discovery = discovery();
    var search = SearchLibrary.of("barnahus", Texts.SWEDISH);
    for (int n = 0; n < 3; n++) assertEquals(2, discovery.search(search).found().items().size());
    library.without(id(1));
    shelves.tell(new Filling(0, 1));
    assertEquals(List.of(2), numbers("barnahus"));
    assertEquals(1, discovery.search(search).found().items().size(), "not even remembered");
    assertEquals(1, discovery.list(search).size());
    assertEquals(1, discovery.suggest("barnahus", Texts.SWEDISH).titles().size());
    assertEquals(List.of(), discovery.like(id(2), 5, Texts.SWEDISH));
  }

  @Test
  void whatComesOutWhileMuchIsBroughtInDoesNotWaitForIt() {
    library.with(proposal(1, "Först", "", "2026"));
    take(1, published(1, "proposal"));
    var much = new ArrayList<Change>();
    for (int batch = 0; batch < 5; batch++) {
      var entries = new ArrayList<UUID>();
      for (int n = 1000 + batch * 200; n < 1200 + batch * 200; n++) {
        library.with(proposal(n, "Ett av många", "", "2026"));
        entries.add(id(n));
      }
      much.add(change(2 + batch, new EntriesImported("proposal", "sv", entries)));
    }
    library.with(proposal(2, "Alldeles nytt", "", "2026")).without(id(1));
    much.add(change(7, new EntryUnpublished(EDITOR, id(1), "proposal", 1, "sv")));
    much.add(change(8, published(2, "proposal")));
    var indexer = indexer(8);
    int taken = indexer.take(much);
    assertEquals(1, taken, "a turn is short");
    assertEquals(200, search("många", Map.of()).found().total());
    assertEquals(List.of(2), numbers("alldeles"));
    assertEquals(List.of(), numbers("först"));
    while (taken < 7) taken += indexer.take(much.subList(taken, 7));
    assertEquals(1000, search("många", Map.of()).found().total());
  }

  @Test
  void whatFailedBeforeItsTurnIsTakenBeforeItsTurnAgain() {
    var failing =
        new OpenShelf() {
          private boolean failed;

          @Override
          public List<EntryView> all(Collection<UUID> ids) {
            if (!failed && ids.contains(id(2))) {
              failed = true;
              throw new IllegalStateException("the database is away");
            }
            return super.all(ids);
          }
        };
    failing.with(proposal(1, "Först", "", "2026"));
    var indexer = indexer(failing, 3);
    indexer.take(List.of(change(1, published(1, "proposal"))));
    var many = LongStream.rangeClosed(1000, 1199).mapToObj(n -> new UUID(0, n)).toList();
    failing.with(proposal(2, "Alldeles nytt", "", "2026"));
    library.with(proposal(2, "Alldeles nytt", "", "2026")); // where hits are looked for
    var waiting =
        List.of(
            change(2, new EntriesImported("proposal", "sv", many)),
            change(3, published(2, "proposal")));
    assertThrows(IllegalStateException.class, () -> indexer.take(waiting));
    assertEquals(1, indexer.take(waiting));
    assertEquals(List.of(2), numbers("alldeles"));
  }

  @Test
  void aThemeGivenToWhatIsPublishedIsThereToNarrowByAtOnce() {
    library.with(theme(7, "Barn")).with(proposal(14, "Barnahus", "", "2026"));
    take(1, published(14, "proposal"));
    library.with(proposal(14, "Barnahus", "", "2026", id(7)));
    take(2, new EntryRelated(EDITOR, id(14), "proposal", 14));
    var narrowed = search("barnahus", Map.of(Narrowing.THEME, Set.of("7")));
    assertEquals(1, narrowed.found().total());
  }

  @Test
  void whatIsAskedAgainAndAgainIsTheSameAnswerUntilSomethingIsPublished() {
    library.with(theme(7, "Barn")).with(proposal(14, "Barnahus", "", "2026", id(7)));
    take(1, published(7, "theme"));
    take(2, published(14, "proposal"));
    var discovery = discovery();
    var search = SearchLibrary.of("barnahus", Texts.SWEDISH);
    discovery.search(search);
    assertSame(discovery.search(search), discovery.search(search));
    assertEquals("2", discovery.search(search, String.class, result -> "2"));
    assertEquals("Barn", themeOf(discovery.search(search)));
    library.with(theme(7, "Unga"));
    take(3, published(7, "theme"));
    assertEquals("Unga", themeOf(discovery.search(search)));
  }

  private static String themeOf(SearchResult result) {
    return result.choices().stream()
        .filter(choices -> choices.way() == Narrowing.THEME)
        .map(choices -> choices.values().get(0).label())
        .findFirst()
        .orElseThrow();
  }

  private static EntryPublished published(int number, String type) {
    return new EntryPublished(EDITOR, id(number), type, number, "sv");
  }

  private SearchResult search(String words, Map<Narrowing, Set<String>> chosen) {
    return search(
        new SearchLibrary(
            words, chosen, Period.ALWAYS, Sort.RELEVANCE, false, 1, 10, Texts.SWEDISH));
  }

  private SearchResult search(SearchLibrary search) {
    return discovery().search(search);
  }

  private Discovery discovery() {
    var settings = new DiscoverySettings("", "https://samrad.example/");
    return new Discovery(shelves, new Labels(OpenShelf.types()), settings, misses, library);
  }

  private List<Integer> numbers(String words) {
    return search(words, Map.of()).found().items().stream().map(Found::number).toList();
  }

  @Test
  void whatIsPublishedIsFoundAndWhatIsTakenAwayIsNot() {
    library.with(proposal(14, "En kontaktperson", "Genom hela stödkedjan.", "2026-09-03"));
    take(1, published(14, "proposal"));
    assertEquals(List.of(14), numbers("stödkedja"));
    library.without(id(14));
    take(2, new EntryUnpublished(EDITOR, id(14), "proposal", 14, "sv"));
    assertEquals(List.of(), numbers("stödkedja"));
  }

  @Test
  void aWordInAPaperLeadsToItsPageAsLongAsTheEntryIsPublished() {
    var paper =
        new PaperView(new UUID(0, 9), "Rapport.pdf", Kind.PDF, 1, "", PaperView.Reading.WHOLE);
    library.with(new PaperPage(paper, 12, "Här står det om brunnslocket."), Texts.SWEDISH);
    library.with(proposal(14, "En kontaktperson", "", "2026-09-03"));
    take(1, published(14, "proposal"));
    var found = search("brunnslock", Map.of()).found().items().get(0);
    assertEquals("/dokument/" + new UUID(0, 9) + "#page=12", found.address());
    library.without(id(14));
    take(2, new EntryUnpublished(EDITOR, id(14), "proposal", 14, "sv"));
    assertEquals(List.of(), numbers("brunnslock"));
  }

  @Test
  void aPaperThatTwoLanguagesShareTakesRoomOnce() {
    var both = new PaperView(id(9), "Båda.pdf", Kind.PDF, 1, "", PaperView.Reading.WHOLE);
    var other = new PaperView(id(8), "Other.pdf", Kind.PDF, 1, "", PaperView.Reading.WHOLE);
    var full = new PaperPage(both, 1, "fyllnad ".repeat(150_000));
    library.with(full, Texts.SWEDISH);
    library.with(full, Locale.ENGLISH);
    library.with(new PaperPage(other, 1, "Här står det om brunnslocket."), Locale.ENGLISH);
    library.with(help(3, "Stödsamtal", "", Texts.SWEDISH));
    library.with(help(3, "Support talks", "", Locale.ENGLISH));
    take(1, published(3, "help"));
    assertEquals(List.of(3), numbers("brunnslock"));
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() {
    library.with(proposal(14, "Gammal rubrik", "", "2026-09-03"));
    take(1, published(14, "proposal"));
    library.with(proposal(14, "Ny rubrik", "", "2026-09-03"));
    take(2, published(14, "proposal"));
    assertEquals(List.of(), numbers("gammal"));
    assertEquals(List.of(14), numbers("ny"));
  }

  @Test
  void aBatchBroughtInIsFound() {
    LongStream.rangeClosed(1, 450)
        .forEach(n -> library.with(proposal((int) n, "Motion " + n, "Om barnahus", "2014-05")));
    var ids = LongStream.rangeClosed(1, 450).mapToObj(n -> new UUID(0, n)).toList();
    take(1, new EntriesImported("proposal", "sv", ids));
    assertEquals(450, search("barnahus", Map.of()).found().total());
  }

  @Test
  void aChangeTakenTwiceDoesNoHarm() {
    library.with(proposal(14, "Barnahus", "", "2026"));
    take(1, published(14, "proposal"));
    take(1, published(14, "proposal"));
    assertEquals(List.of(14), numbers("barnahus"));
  }

  @Test
  void anIndexThatMissedChangesIsFilledFromEverything() {
    library.with(proposal(1, "Barnahus", "", "2026")).with(proposal(2, "Barnahus", "", "2025"));
    take(500, published(2, "proposal"));
    assertEquals(List.of(1, 2), numbers("barnahus"));
    assertEquals(500, shelves.index().cursor());
  }

  @Test
  void anEmptyIndexIsFilledAtTheStartAndAWholeOneIsLeftAlone() {
    library.with(proposal(1, "Barnahus", "", "2026"));
    indexer(7).fillIfUseless();
    assertEquals(7, shelves.index().cursor());
    library.with(proposal(2, "Barnahus", "", "2025"));
    reopen();
    indexer(7).fillIfUseless();
    assertEquals(List.of(1), numbers("barnahus"));
  }

  @Test
  void anIndexAheadOfTheLogBelongsToAnotherAndIsFilledAnew() {
    library.with(proposal(1, "Barnahus", "", "2026"));
    indexer(7).fillIfUseless();
    library.without(id(1));
    indexer(3).fillIfUseless();
    assertEquals(List.of(), numbers("barnahus"));
    assertEquals(3, shelves.index().cursor());
  }

  @Test
  void whatIsTakenLastsThroughAKill() {
    library.with(proposal(14, "Barnahus", "", "2026"));
    take(1, published(14, "proposal"));
    reopen();
    assertEquals(List.of(14), numbers("barnahus"));
    assertEquals(1, shelves.index().cursor());
  }

  @Test
  void aDateIsAsExactAsItIsKnown() {
    library.with(proposal(1, "Barnahus", "", "2014-05"));
    take(1, published(1, "proposal"));
    assertEquals("2014-05", search("barnahus", Map.of()).found().items().get(0).date());
  }

  @Test
  void anEntryIsOneWhateverLanguagesItHas() {
    library.with(help(3, "Support talks", "We listen.", Locale.ENGLISH));
    library.with(help(3, "Stödsamtal", "Vi lyssnar.", Texts.SWEDISH));
    take(1, published(3, "help"));
    assertEquals(List.of(3), numbers("stödsamtal"));
    assertEquals(List.of(3), numbers("listen"));
    var found = search("listen", Map.of()).found().items().get(0);
    assertEquals("Stödsamtal", found.title().text());
    assertEquals(List.of("sv", "en"), List.of(found.language(), found.snippetLanguage()));
    var english =
        discovery().search(SearchLibrary.of("listen", Locale.ENGLISH)).found().items().get(0);
    assertEquals("Support talks", english.title().text());
    assertEquals(List.of("en", "en"), List.of(english.language(), english.snippetLanguage()));
    var opening = search("stödsamtal", Map.of()).found().items().get(0);
    assertEquals("Vi lyssnar.", opening.snippet().text());
    assertEquals("sv", opening.snippetLanguage());
  }

  @Test
  void aPassageOfAnEntryInEnglishOnlyIsInEnglish() {
    library.with(help(3, "Support talks", "We listen.", Locale.ENGLISH));
    take(1, published(3, "help"));
    assertEquals("en", search("listen", Map.of()).found().items().get(0).snippetLanguage());
  }

  @Test
  void choicesSayWhatTheyAreInWords() {
    library.with(theme(2, "Barn")).with(proposal(14, "Barnahus", "", "2014-05", id(2)));
    take(1, published(2, "theme"));
    take(2, published(14, "proposal"));
    var result = search("barnahus", Map.of(Narrowing.THEME, Set.of("2")));
    assertEquals(
        List.of(
            new Choices(Narrowing.TYPE, List.of(new Choice("proposal", "Förslag", 1, false))),
            new Choices(
                Narrowing.ORIGIN,
                List.of(new Choice("imported", "Riksdag och regering", 1, false))),
            new Choices(Narrowing.KIND, List.of(new Choice("motion", "Motion", 1, false))),
            new Choices(Narrowing.THEME, List.of(new Choice("2", "Barn", 1, true))),
            new Choices(Narrowing.YEAR, List.of(new Choice("2014", "2014", 1, false))),
            new Choices(Narrowing.LANGUAGE, List.of(new Choice("sv", "Svenska", 1, false)))),
        result.choices());
    assertEquals(List.of(new Choice("2", "Barn", 1, true)), result.chosen());
    assertTrue(result.found().items().get(0).imported());
  }

  @Test
  void whatIsChosenIsShownAlsoWhenItFindsNothing() {
    var chosen = Map.of(Narrowing.ORIGIN, Set.of("council", "nobody"));
    assertEquals(
        List.of(new Choice("council", "Rådet", 0, true), new Choice("nobody", "nobody", 0, true)),
        search("barnahus", chosen).chosen());
  }

  @Test
  void languagesCanBeChosenAmong() {
    library.with(help(3, "Support talks", "We listen.", Locale.ENGLISH));
    library.with(help(3, "Stödsamtal", "Vi lyssnar.", Texts.SWEDISH));
    library.with(help(4, "Stödsamtal för barn", "", Texts.SWEDISH));
    take(1, published(3, "help"));
    take(2, published(4, "help"));
    var english = search("stödsamtal", Map.of(Narrowing.LANGUAGE, Set.of("en")));
    assertEquals(List.of(3), english.found().items().stream().map(Found::number).toList());
    var languages = english.choices().get(english.choices().size() - 1);
    assertEquals(
        List.of(new Choice("sv", "Svenska", 2, false), new Choice("en", "Engelska", 1, true)),
        languages.values());
  }

  @Test
  void whatCameOutLastComesFirstHoweverManyPapersAreYounger() {
    var ids = LongStream.rangeClosed(1, 1_100).mapToObj(n -> new UUID(0, n)).toList();
    for (int n = 1; n < 1_100; n++) library.with(proposal(n, "Avtal " + n, "", "2020"));
    var today = LocalDate.of(2026, 3, 10);
    library.with(Entries.cameOut(proposal(1_100, "Avtal om färjan", "", "1999"), today));
    take(1, new EntriesImported("proposal", "sv", ids));
    var search = SearchLibrary.of("avtal", Texts.SWEDISH);
    assertEquals(id(1_100), discovery().latest(search, 50).get(0));
    assertEquals(50, discovery().latest(search, 50).size());
    assertEquals(
        List.of(id(1_100)), discovery().latest(search, today.minusDays(1), today.plusDays(1)));
    assertEquals(List.of(), discovery().latest(search, today.plusDays(1), today));
  }

  @Test
  void whatCameOutIsInTheOrderOfItsDaysHoweverManyThoseAre() {
    var first = LocalDate.of(2020, 1, 1);
    var ids = LongStream.rangeClosed(1, 1_300).mapToObj(n -> new UUID(0, n)).toList();
    for (int n = 1; n <= 1_300; n++) {
      var entry = proposal(n, n % 100 == 0 ? "Avtal" : "Annat", "", "" + (3_000 - n));
      library.with(Entries.cameOut(entry, first.plusDays(n)));
    }
    take(1, new EntriesImported("proposal", "sv", ids));
    var search = SearchLibrary.of("avtal", Texts.SWEDISH);
    assertEquals(List.of(id(1_300), id(1_200), id(1_100)), discovery().latest(search, 3));
    assertEquals(13, discovery().latest(search, 50).size());
  }

  @Test
  void whatCameOutInTwoLanguagesOnTwoDaysTakesOnePlace() {
    var first = LocalDate.of(2026, 3, 1);
    var both = proposal(1, "Avtal", "", "2026");
    library.with(Entries.cameOut(both, first.plusDays(2)));
    library.with(Entries.in(Locale.ENGLISH, Entries.cameOut(both, first)));
    library.with(Entries.cameOut(proposal(2, "Avtal", "", "2025"), first));
    library.with(Entries.cameOut(proposal(3, "Avtal", "", "2024"), first));
    indexer(1).fillIfUseless();
    var search = SearchLibrary.of("avtal", Texts.SWEDISH);
    assertEquals(List.of(id(1), id(2)), discovery().latest(search, 2));
  }

  @Test
  void aWordTheLibraryLacksIsSaidWithWhatItHasInstead() {
    library.with(proposal(14, "Kontaktperson", "", "2014-05"));
    take(1, published(14, "proposal"));
    var asked = SearchLibrary.of("kontakperson", Texts.SWEDISH);
    assertEquals("kontaktperson", search(asked).didYouMean());
    assertEquals(1, search(asked).found().total());
    var letter = search(asked.exactly(true));
    assertEquals("kontaktperson", letter.didYouMean());
    assertEquals(0, letter.found().total());
    assertNull(search(SearchLibrary.of("kontaktperson", Texts.SWEDISH)).didYouMean());
  }

  @Test
  void whatIsOfferedInsteadKeepsTheRestOfTheQuestion() {
    library.with(proposal(14, "Kontaktperson", "i skyddat boende", "2014-05"));
    take(1, published(14, "proposal"));
    var asked = SearchLibrary.of("kontakperson \"skyddat boende\" -barn", Texts.SWEDISH);
    var meant = "kontaktperson \"skyddat boende\" -barn";
    assertEquals(meant, search(asked).didYouMean());
    var letter = asked.exactly(true);
    assertEquals(meant, search(letter).didYouMean());
    assertEquals(letter.exact(), letter.saying(meant).exact());
    assertEquals(1, search(letter.saying(meant)).found().total());
    var either = SearchLibrary.of("kontakperson ELLER rektor", Texts.SWEDISH);
    assertEquals("kontaktperson ELLER rektor", search(either).didYouMean());
  }

  @Test
  void whatFindsMoreWithoutAWordFindsAsManyAsIsSaid() {
    library.with(proposal(14, "Barnahus", "", "2014-05")).with(proposal(15, "Barn", "", "2015"));
    take(1, published(14, "proposal"));
    take(2, published(15, "proposal"));
    var asked = SearchLibrary.of("barn \"i skogen\"", Texts.SWEDISH).exactly(true);
    var easier = search(asked).easier().get(0);
    assertEquals(new Easier("\"i skogen\"", "barn", 1), easier);
    assertEquals(easier.total(), search(asked.saying(easier.text())).found().total());
  }

  @Test
  void aListHasEverythingOnceAndByTitlesNoPassages() {
    for (int n = 1; n <= 250; n++)
      library.with(proposal(n, "Motion " + n, "Om barnahus", "2014-05"));
    indexer(1).fillIfUseless();
    var search = SearchLibrary.of("barnahus", Texts.SWEDISH);
    var list = discovery().list(search);
    assertEquals(250, list.stream().map(ListedEntry::address).distinct().count());
    assertEquals("Om barnahus", list.get(0).found().snippet().text());
    var titles = discovery().titles(search);
    assertEquals(
        list.stream().map(ListedEntry::address).toList(),
        titles.stream().map(ListedEntry::address).toList());
    assertEquals("", titles.get(0).found().snippet().text());
  }

  @Test
  void whoHasANumberOnAPieceOfPaperFindsWhoAnswers() {
    var line = Json.object().add("title", "Kvinnofridslinjen").add("contact", "Jourtelefonen");
    var road = proposal(11, "Riksväg 50", "Väg 50 och väg 20.", "2016");
    library
        .with(
            Entries.saying(
                help(10, "Kvinnofridslinjen", "", Texts.SWEDISH),
                line.add("phone", "020-50 50 50").build()))
        .with(road);
    indexer(1).fillIfUseless();
    for (var written : List.of("020-50 50 50", "020 505050", "jourtelefon")) {
      assertEquals(List.of(10), numbers(written), written);
    }
  }

  @Test
  void aListCitesPapersByTheirOfficialNumberAndWhoWroteThem() {
    var fields = Json.object().add("kind", "interpellation");
    var paper = fields.add("ref", "2015/16:747").add("author", "Eva Ek (S)").build();
    library
        .with(Entries.saying(proposal(3869, "Kvinnojourer", "", "2016-06-14"), paper))
        .with(proposal(3870, "Kvinnojourernas pengar", "", "2016-06-15"));
    indexer(1).fillIfUseless();
    var list = discovery().titles(SearchLibrary.of("kvinnojour", Texts.SWEDISH));
    var references = BibForm.of(list);
    assertTrue(references.contains("author = {{Eva Ek (S)}},"), references);
    assertTrue(references.contains("howpublished = {Interpellation 2015/16:747},"), references);
    assertTrue(references.contains("number = {2015/16:747},"), references);
    assertTrue(references.contains("author = {{Riksdag och regering}},"), references);
    assertTrue(references.contains("howpublished = {Motion},"), references);
    assertFalse(references.contains("number = {},"), references);
    var table = CsvForm.of(list);
    assertTrue(table.contains(",sourceId,reference,author\r\n"), table);
    assertTrue(table.contains(",source-3869,2015/16:747,Eva Ek (S)\r\n"), table);
    assertTrue(table.contains(",source-3870,,\r\n"), table);
  }

  @Test
  void whereChoicesExcludeEachOtherItIsSaidWhatEachGivenUpWouldFind() {
    library.with(proposal(14, "Barnahus", "", "2014-05"));
    library
        .with(help(3, "Barnahus", "", Texts.SWEDISH))
        .with(help(4, "Barnahus", "", Texts.SWEDISH));
    indexer(1).fillIfUseless();
    var type = SearchLibrary.of("barnahus", Texts.SWEDISH).within(Narrowing.TYPE, Set.of("help"));
    var both = type.within(Narrowing.KIND, Set.of("motion"));
    assertEquals(0, discovery().total(both));
    assertEquals(
        List.of(
            new Wider(Narrowing.TYPE, both.within(Narrowing.TYPE, Set.of()), 1),
            new Wider(Narrowing.KIND, both.within(Narrowing.KIND, Set.of()), 2)),
        discovery().wider(both));
    var never = both.during(new Period(PartialDate.parse("1999"), PartialDate.parse("1999")));
    assertEquals(List.of(), discovery().wider(never));
    var help = type.during(never.period());
    assertEquals(List.of(new Wider(null, type, 2)), discovery().wider(help));
  }

  @Test
  void whereNothingIsFoundItIsSaidWhatToDrop() {
    library.with(proposal(14, "Barnahus", "i kommunen", "2014-05"));
    take(1, published(14, "proposal"));
    assertEquals(
        List.of(new Easier("\"i regionen\"", "barnahus", 1)),
        search("barnahus \"i regionen\"", Map.of()).easier());
  }

  @Test
  void whatIsLikeAnEntryIsAskedForInReason() throws Exception {
    var validator = Validation.buildDefaultValidatorFactory().getValidator().forExecutables();
    var like = Discovery.class.getMethod("like", UUID.class, int.class, Locale.class);
    for (int limit : List.of(0, 51)) {
      Object[] asked = {id(14), limit, Texts.SWEDISH};
      assertEquals(1, validator.validateParameters(discovery(), like, asked).size());
    }
  }

  @Test
  void onlyWhatAPageSaysWasMissedIsCountedAndNotWhatWasNarrowed() {
    var plain = SearchLibrary.of("skyddsrum", Texts.SWEDISH);
    for (int i = 0; i < 5; i++) {
      clock.pass(Duration.ofMinutes(10));
      discovery().missed(plain);
      discovery().missed(plain.saying("källare").within(Narrowing.TYPE, Set.of("help")));
      search("mötesplats", Map.of());
    }
    assertEquals(List.of("skyddsrum"), misses.shown().stream().map(Missed::words).toList());
  }

  @Test
  void whatAnEditorTeachesHoldsFromTheChangeOnAndNoLongerThanTheLine() {
    library.with(proposal(14, "Fågelskådning", "", "2014-05"));
    take(1, published(14, "proposal"));
    lines.add("kvittertitt => fågelskådning");
    take(2, new SynonymsChanged(id(1), EDITOR, "added"));
    assertEquals(List.of(14), numbers("kvittertitt"));
    lines.clear();
    take(3, new SynonymsChanged(id(1), EDITOR, "removed"));
    assertEquals(List.of(), numbers("kvittertitt"));
  }

  @Test
  void aListThatIsTooLongKeepsNothingFromBeingFound() {
    library.with(proposal(14, "Fågelskådning", "", "2014-05"));
    lines.add("kvittertitt => fågelskådning");
    take(1, published(14, "proposal"));
    for (int n = 1; n <= 20_000; n++) lines.add("kvitter" + n + " => fågel");
    take(2, new SynonymsChanged(id(1), EDITOR, "added"));
    library.with(proposal(15, "Fågelholk", "", "2015"));
    take(3, published(15, "proposal"));
    assertEquals(List.of(15), numbers("fågelholk"));
    assertEquals(List.of(14), numbers("kvittertitt"), "what was said before holds");
  }

  @Test
  void whatElseAWordIsCalledIsToldToWhoeverAsked() {
    lines.add("kvittertitt => fågelskådning");
    library.with(proposal(14, "Fågelholkar", "", "2014-05"));
    take(1, published(14, "proposal"));
    var interpreted =
        SearchJson.of(search("kvittertitten bland fågel holkar 2015/16:5", Map.of()))
            .getJsonObject("interpreted");
    var word = interpreted.getJsonArray("words").getJsonObject(0);
    assertEquals("[\"fågelskådning\"]", word.getJsonArray("alsoCalled").toString());
    assertEquals("kvitterti", word.getString("stem"));
    assertEquals("[\"fågelholkar\"]", interpreted.getJsonArray("joined").toString());
    assertEquals("[\"2015/16:5\"]", interpreted.getJsonArray("numbers").toString());
  }

  @Test
  void aWordIsTakenApartAsAnEditorSaysFromTheChangeOn() {
    library.with(proposal(14, "Kvittertittstuga", "", "2014-05"));
    take(1, published(14, "proposal"));
    assertEquals(List.of(), numbers("kvittertitt"));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    take(2, new SplitsChanged(id(1), EDITOR, "added"));
    assertEquals(List.of(14), numbers("kvittertitt"));
    assertEquals(List.of(14), numbers("kvittertittstugan"));
    splits.clear();
    take(3, new SplitsChanged(id(1), EDITOR, "removed"));
    assertEquals(List.of(), numbers("kvittertitt"));
  }

  @Test
  void onlyWhatHasAWordThatIsTakenApartOtherwiseIsFiledAgain() {
    library.with(proposal(14, "Kvittertittstuga", "", "2014-05"));
    library.with(proposal(15, "Fågelholk", "", "2014-05"));
    var indexer = indexer(1);
    takeAll(indexer, change(1, published(14, "proposal")));
    library.with(proposal(15, "Fågelbord", "", "2014-05"));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    takeAll(indexer, change(2, new SplitsChanged(id(1), EDITOR, "added")));
    assertEquals(List.of(14), numbers("kvittertitt"));
    assertEquals(List.of(15), numbers("fågelholk"), "nobody has told of the new title");
    splits.clear();
    takeAll(indexer, change(3, new SplitsChanged(id(1), EDITOR, "removed")));
    assertEquals(List.of(), numbers("kvittertitt"));
    assertTrue(shelves.filling().isEmpty());
  }

  @Test
  void whatComesOutWhileTheLibraryIsReadAgainDoesNotWaitForIt() {
    for (int n = 100; n < 1_400; n++) {
      library.with(proposal(n, "Kvittertittstuga", n == 150 ? "nummer150" : "", "2014"));
    }
    var indexer = indexer(1);
    takeAll(indexer, change(1, published(100, "proposal")));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    library.with(proposal(2, "Alldeles nytt", "", "2026"));
    var waiting =
        List.of(
            change(2, new SplitsChanged(id(1), EDITOR, "added")),
            change(3, published(2, "proposal")));
    assertEquals(0, indexer.take(waiting), "the library is not read through at once");
    assertEquals(List.of(2), numbers("alldeles"));
    assertEquals(1, shelves.index().cursor(), "cut off here it would begin again");
    assertEquals(List.of(150), numbers("nummer150"));
    library.without(id(150));
    assertEquals(List.of(), numbers("nummer150"), "taken back, however far down");
    splits.add("kvittertittstuga = kvittertittstuga");
    splits.add("fågelstuga = fågel + stuga");
    var more = new ArrayList<>(waiting);
    more.add(change(4, new SplitsChanged(id(2), EDITOR, "added")));
    more.add(change(5, new EntryUnpublished(EDITOR, id(150), "proposal", 150, "sv")));
    takeAll(indexer, more.toArray(Change[]::new));
    assertEquals(List.of(), numbers("kvittertitt"), "said otherwise meanwhile");
    assertEquals(5, shelves.index().cursor());
  }

  @Test
  void aShelfOfReportsIsReadAgainALittleAtATime() {
    var report =
        new PaperView(new UUID(0, 9), "Rapport.pdf", Kind.PDF, 1, "", PaperView.Reading.WHOLE);
    library.with(new PaperPage(report, 1, "fyllnad ".repeat(150_000)), Texts.SWEDISH);
    for (int n = 1; n <= 10; n++) library.with(proposal(n, "Kvittertittstuga", "", "2014"));
    var indexer = indexer(1);
    takeAll(indexer, change(1, published(1, "proposal")));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    var said = List.of(change(2, new SplitsChanged(id(1), EDITOR, "added")));
    assertEquals(0, indexer.take(said));
    assertEquals(5, search("kvittertitt", Map.of()).found().total(), "five million characters");
    assertEquals(0, indexer.take(said));
    assertEquals(10, search("kvittertitt", Map.of()).found().total());
    takeAll(indexer, said.toArray(Change[]::new));
    assertEquals(2, shelves.index().cursor());
  }

  @Test
  void aReadingThatFailsGoesOnUntilAllIsRead() {
    var away = new AtomicBoolean();
    var failing =
        new OpenShelf() {
          @Override
          public List<EntryView> after(int number, int limit) {
            if (number > 0 && away.getAndSet(false)) throw new IllegalStateException("it is away");
            return super.after(number, limit);
          }
        };
    for (int n = 100; n < 1_400; n++) failing.with(proposal(n, "Kvittertittstuga", "", "2014"));
    var indexer = indexer(failing, 1);
    takeAll(indexer, change(1, published(100, "proposal")));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    var said = change(2, new SplitsChanged(id(1), EDITOR, "added"));
    away.set(true);
    assertThrows(IllegalStateException.class, () -> takeAll(indexer, said));
    takeAll(indexer, said);
    assertEquals(1_300, search("kvittertitt", Map.of()).found().total());
    assertEquals(2, shelves.index().cursor());
  }

  @Test
  void anIndexThatMayHaveBeenFiledOtherwiseIsFilledAnew() {
    library.with(proposal(14, "Kvittertittstuga", "", "2014-05"));
    take(1, published(14, "proposal"));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    reopen();
    var indexer = indexer(2);
    assertEquals(1, indexer.take(List.of(change(2, new SplitsChanged(id(1), EDITOR, "added")))));
    assertEquals(List.of(14), numbers("kvittertitt"));
  }

  /** As the log hands them over: what was not taken again, until all is taken. */
  private static void takeAll(Indexer indexer, Change... changes) {
    for (int taken = 0; taken < changes.length; ) {
      taken += indexer.take(List.of(changes).subList(taken, changes.length));
    }
  }

  @Test
  void anIndexThrownAwayIsFilledAsEditorsHaveSaidWhateverChangeComesFirst() {
    library.with(proposal(14, "Kvittertittstuga", "", "2014-05"));
    splits.add("kvittertittstuga = kvittertitt + stuga");
    take(7, published(14, "proposal"));
    assertEquals(List.of(14), numbers("kvittertitt"));
  }

  @Test
  void theLibrarysOwnWordsAreCountedAndTakeItsCompoundsApart() {
    library.with(proposal(14, "Kvittertittskolan", "", "2014"));
    take(1, published(14, "proposal"));
    assertEquals(List.of(), census());
    for (int n = 1; n <= 3; n++) {
      library.with(proposal(n, "Kvittertitt", "Om kvittertitt.", "2014"));
      take(1 + n, published(n, "proposal"));
    }
    assertEquals(List.of(new WordsCounted(1)), census());
    assertEquals(Map.of("kvittertitt", 6L), counted.all().counts());
    take(5, new WordsCounted(1));
    assertEquals(Set.of(1, 2, 3, 14), Set.copyOf(numbers("kvittertitt")));
    assertEquals(List.of(), census(), "nothing is filed anew where nothing is new");
  }

  @Test
  void aWordThatIsNoLongerPublishedIsNoLongerKnown() {
    for (int n = 1; n <= 3; n++) library.with(proposal(n, "Kvittertitt, kvittertitt", "", "2014"));
    for (int n = 1; n <= 40; n++)
      library.with(proposal(100 + n, "Pladderbo pladderbo", "", "2014"));
    assertEquals(List.of(new WordsCounted(2)), census());
    library.without(id(2));
    assertEquals(List.of(new WordsCounted(1)), census());
    assertEquals(Map.of("pladderbo", 80L), counted.all().counts());
  }

  @Test
  void aWordMoreAmongManyIsNotWorthReadingTheLibraryFor() {
    var many = new StringBuilder();
    for (char c = 'a'; c < 'z'; c++) many.append("pladder").append(c).append("bo ");
    for (int n = 1; n <= 4; n++) library.with(proposal(n, many.toString(), "", "2014"));
    assertEquals(List.of(new WordsCounted(25)), census());
    for (int n = 1; n <= 4; n++) library.with(proposal(n, many + "kvittertitt", "", "2014"));
    assertEquals(List.of(), census());
    for (int n = 1; n <= 4; n++) {
      library.with(proposal(n, many + "kvittertitt kvitterholk kvitterbo", "", "2014"));
    }
    assertEquals(List.of(new WordsCounted(28)), census());
  }

  /** Counts the words of the library, and tells what came of it. */
  private List<DomainEvent> census() {
    var changes = new RecordedChanges();
    var cards = new Cards(OpenShelf.types(), library);
    var words = new LibraryWords(counted, changes);
    var workers =
        new Workers() {
          @Override
          public boolean ending() {
            return false;
          }
        };
    boolean taken = new Census(workers, library, cards, indexer(1), words).count();
    assertEquals(taken, !changes.events().isEmpty());
    return changes.events();
  }

  @Test
  void aSearchHasOneAddress() {
    var narrowed = Map.of(Narrowing.TYPE, Set.of("proposal", "help"));
    assertEquals(
        "https://samrad.example/bibliotek?q=v%C3%A5ld&typ=help&typ=proposal",
        search("våld ", narrowed).permalink());
    assertEquals(
        "https://samrad.example/en/bibliotek?q=v%C3%A5ld",
        search(SearchLibrary.of("våld", Locale.ENGLISH)).permalink());
  }

  @Test
  void whatIsInAnotherLanguageOnlyLosesAThemeToo() {
    var entry = proposal(14, "Children", "", "2014-05", id(2));
    library.with(theme(2, "Barn")).with(Entries.in(Locale.ENGLISH, entry));
    take(1, published(14, "proposal"));
    var narrowed = Map.of(Narrowing.THEME, Set.of("2"));
    assertEquals(1, search("children", narrowed).found().total());
    library.without(id(2));
    take(2, new EntryUnpublished(EDITOR, id(2), "theme", 2, "sv"));
    assertEquals(0, search("children", narrowed).found().total());
  }

  @Test
  void whatBelongsToAThemeLosesItWhenTheThemeGoes() {
    library.with(theme(2, "Barn")).with(proposal(14, "Barnahus", "", "2014-05", id(2)));
    take(1, published(14, "proposal"));
    assertFalse(search("barnahus", Map.of(Narrowing.THEME, Set.of("2"))).found().items().isEmpty());
    library.without(id(2));
    take(2, new EntryUnpublished(EDITOR, id(2), "theme", 2, "sv"));
    assertTrue(search("barnahus", Map.of(Narrowing.THEME, Set.of("2"))).found().items().isEmpty());
  }
}
