package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is about the same. */
@SuppressWarnings("NullAway.Init")
class LikenessTest {
  @TempDir private Path folder;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = SearchIndex.open(folder);
    Shelf.fill(
        index,
        Document.of("1", "Kontaktperson", "En kontaktperson följer med genom hela stödkedjan."),
        Document.of("2", "Stödkedja", "Kontaktpersoner i en stödkedja mellan kommun och region."),
        Document.of("3", "Gotlandsfärjan", "Färjan går varje dag mellan fastlandet och ön."),
        Document.of("4", "Cykelvägar", "Cykelvägen vid ån byggs om mellan broarna."));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  @Test
  void aDocumentIsLikeAnotherWithTheSameTellingWordsAndNotLikeItself() {
    assertEquals(List.of("2"), ids(index.like("1", 5)));
  }

  @Test
  void aTextThatIsStillBeingWrittenIsLikeWhatIsThere() {
    assertEquals("3", ids(index.like("Fler färjor", "Färjor till Gotland.", 5)).get(0));
  }

  @Test
  void nothingIsLikeATextWithoutTellingWords() {
    assertEquals(List.of(), index.like("", "", 5));
    assertEquals(List.of(), index.like("och", "det är som det är 2024", 5));
  }

  @Test
  void whatIsAlikeIsShownByItsOpeningWithoutMarks() {
    var hit = index.like("1", 1).get(0);
    assertEquals(List.of(), hit.snippet().marks());
    assertEquals("Kontaktpersoner i en stödkedja mellan kommun och region.", hit.snippet().text());
  }
}
