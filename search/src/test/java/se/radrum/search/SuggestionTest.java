package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to somebody who is still typing. */
@SuppressWarnings("NullAway.Init")
class SuggestionTest {
  @TempDir private Path folder;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = SearchIndex.open(folder);
    Shelf.fill(
        index,
        Document.of("1", "En kontaktperson", "Kontaktpersonen följer med. Kontakter tas i dag."),
        Document.of("2", "Kontakt med vården", "En kontakt och en kontaktperson till."),
        Document.of("3", "Boende för barn", "Barnen får en kontaktperson."));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> titles(String typed) {
    return index.suggest(typed).titles().stream().map(Hit::id).toList();
  }

  @Test
  void theLastWordIsCompletedTheCommonestFirstAndInOneFormOnly() {
    assertEquals(List.of("kontaktperson", "kontakt"), index.suggest("konta").texts());
  }

  @Test
  void anotherFormOfWhatIsTypedIsNoNews() {
    assertEquals(List.of(), index.suggest("barn").texts());
  }

  @Test
  void whatStandsBeforeTheLastWordIsKeptAsItIs() {
    assertEquals(List.of("Barn och boende"), index.suggest("Barn och boe").texts());
  }

  @Test
  void theOtherWordsMayStandInAnyLanguage() {
    var help = Document.of("4", "Hjälp", "Om stöd.");
    index.put(help.translated(Map.of("en", "Sheltered houses. The sheriff helps.")));
    index.put(Document.of("5", "Kort", "Om kort.").translated(Map.of("en", "Shells.")));
    index.refresh();
    assertEquals(List.of("house sheltered", "house sheriff"), sorted("house she"));
    assertEquals(List.of("stöd sheltered", "stöd sheriff"), sorted("stöd she"));
  }

  private List<String> sorted(String typed) {
    return index.suggest(typed, "en").texts().stream().sorted().toList();
  }

  @Test
  void noSmallWordIsMeantBySomebodyWhoWroteItWrong() {
    index.put(Document.of("4", "Mellan", "Den står mellan."));
    index.refresh();
    assertEquals(List.of(), index.suggest("mellann").texts());
  }

  @Test
  void titlesHaveAllTheWordsTheLastOnePerhapsUnfinished() {
    assertEquals(List.of("3"), titles("barn boe"));
    assertEquals(List.of("3"), titles("boende för bar"));
    assertEquals(List.of(), titles("vården boe"));
  }

  @Test
  void aWordNobodyBeginsSoIsMended() {
    assertEquals(List.of("kontaktperson"), index.suggest("kontakperson").texts());
  }

  @Test
  void aFinishedWordAndASingleLetterWait() {
    assertEquals(Suggestions.NONE, index.suggest("kontakt "));
    assertEquals(Suggestions.NONE, index.suggest("k"));
    assertEquals(Suggestions.NONE, index.suggest(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "****", "\"kon", "-kon", "😀😀", "שלום", "(((", "((kon OR"})
  void anythingMayBeTyped(String typed) {
    assertNotNull(index.suggest(typed));
    assertNotNull(index.suggest(typed.repeat(5_000)));
  }
}
