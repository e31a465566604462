package se.radrum.search;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.search.Synonyms.Told;

/** Everyday words find official papers. */
@SuppressWarnings("NullAway.Init")
class SynonymsTest {
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

  private void fill(Document... documents) {
    Shelf.fill(index, documents);
  }

  private List<String> with(String list, String words) {
    return ids(index.answer(Question.of(words), Synonyms.parse(list)));
  }

  @Test
  void whoSaysTheEverydayWordFindsTheOfficialOne() {
    fill(Document.of("1", "Familjehem för barn", ""));
    assertEquals(List.of("1"), ids(index, "fosterhem"));
  }

  @Test
  void aRuleWithAnArrowGoesOneWayOnly() {
    fill(Document.of("1", "Aga", ""), Document.of("2", "Barnmisshandel", ""));
    assertEquals(Set.of("1", "2"), Set.copyOf(with("aga => barnmisshandel", "aga")));
    assertEquals(List.of("2"), with("aga => barnmisshandel", "barnmisshandel"));
  }

  @Test
  void wordsThatStandForEachOtherDoSoBothWays() {
    fill(Document.of("1", "Suicid", ""));
    assertEquals(List.of("1"), with("suicid, självmord", "självmorden"));
    assertEquals(List.of("1"), with("självmord, suicid", "självmorden"));
  }

  @Test
  void aRuleOfSeveralWordsHoldsWhereTheyStandTogether() {
    fill(Document.of("1", "Särskilt boende", ""), Document.of("2", "Boende, särskilt dyra", ""));
    var list = "på hemmet => särskilt boende";
    assertEquals("1", with(list, "mat på hemmet").get(0));
    assertEquals(List.of(), with(list, "hemmet på"));
  }

  @Test
  void aNameMayHaveSmallWordsInIt() {
    fill(Document.of("1", "Våld i nära relationer", ""));
    assertEquals(List.of("1"), with("partnervåld => våld i nära relationer", "partnervåld"));
  }

  @Test
  void anotherListCanBeTriedWithoutAnybodyElseSeeingIt() {
    fill(Document.of("1", "Förskola", ""));
    index.use(Synonyms.none());
    assertEquals(List.of("1"), with("dagis => förskola", "dagis"));
    assertEquals(List.of(), ids(index, "dagis"));
    index.use(Synonyms.parse("dagis => förskola"));
    assertEquals(List.of("1"), ids(index, "dagis"));
  }

  @Test
  void twoListsCanBeLaidOverEachOther() {
    fill(Document.of("1", "Ny", ""), Document.of("2", "Annan", ""));
    var both = Synonyms.parse("gammal => ny").and(Synonyms.parse("gammal => annan"));
    assertEquals(Set.of("1", "2"), Set.copyOf(ids(index.answer(Question.of("gammal"), both))));
  }

  private List<String> over(String list, String own, String words) {
    var both = Synonyms.parse(list).and(Synonyms.parse(own));
    return ids(index.answer(Question.of(words), both));
  }

  @Test
  void aNameCanBeTakenFromTheListBelow() {
    fill(Document.of("1", "Ny", ""), Document.of("2", "Annan", ""));
    assertEquals(List.of("2"), over("gammal => ny, annan", "gammalt => -ny", "gammal"));
    assertEquals(List.of("2"), over("gammal => ny\ngammal => annan", "gammal => -ny", "gammal"));
    assertEquals(List.of("1"), over("ny, gammal", "ny => -gammal", "gammal"));
  }

  @Test
  void allThatIsSaidOfAWordCanBeTakenAndSomethingElseSaid() {
    fill(Document.of("1", "Ny", ""), Document.of("2", "Annan", ""));
    assertEquals(List.of(), over("gammal => ny", "gammal => -", "gammal"));
    assertEquals(List.of("2"), over("gammal => ny", "gammal => -, annan", "gammal"));
    assertEquals(List.of("1"), over("gammal => ny", "gammal man => -", "gammal"));
  }

  @Test
  void whatAListSaysOfSomeWordsIsToldWithWhatIsTakenFromIt() {
    var list = Synonyms.parse("gammal man => gubbe, farbror\nmannar => karl");
    var own = Synonyms.parse("gammal man => -gubbar");
    assertEquals(
        List.of(
            new Told("gammal man", List.of("farbror"), List.of("gubbe")),
            new Told("mannar", List.of("karl"), List.of())),
        list.told("mannar, gammal man", own).stream().sorted(comparing(Told::said)).toList());
    assertEquals(List.of(), list.told("?! fågel", own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a => b", "a, b", "a => -b", "a => -", "a => −b, c", "a b, c => d", "a => –b"})
  void aLineSaysWhatSomethingIsCalledOrIsNot(String line) {
    assertTrue(Synonyms.isRule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a =>", "=> b", "a => b => c", "a, -b", "-a => b", "a, a", ", =>"})
  void aLineThatSaysNothingIsNoRule(String line) {
    assertFalse(Synonyms.isRule(line));
  }

  @Test
  void whoAsksExactlyGetsNoSynonyms() {
    fill(Document.of("1", "Familjehem", ""));
    assertEquals(List.of(), ids(index.answer(Question.of("fosterhem").exactly())));
  }

  @Test
  void whatStandsForAWordIsTold() {
    index.use(Synonyms.parse("dagis => förskola, barnomsorg"));
    var word = index.read("dagis").words().get(0);
    assertEquals(List.of("förskola", "barnomsorg"), word.alsoCalled());
  }

  @Test
  void aListHalfWrittenIsAList() {
    fill(Document.of("1", "Stöd", ""));
    assertEquals(List.of("1"), with("=>\n, ,\n# inget\na =>\n=> b\n\ud800 => (\n", "stöd"));
  }

  @Test
  void aListWithoutEndIsRefused() {
    var list = "a => b\n".repeat(30_000);
    assertThrows(IllegalArgumentException.class, () -> Synonyms.parse(list));
  }

  @Test
  void theShippedListIsRead() {
    assertTrue(Synonyms.shipped().told("fosterhem", Synonyms.none()).size() > 0);
  }
}
