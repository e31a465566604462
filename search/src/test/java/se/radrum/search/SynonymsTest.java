package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    assertTrue(Synonyms.shipped().at(List.of("fosterhem"), 0).size() > 0);
  }
}
