package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever takes words apart otherwise files again what has such words, and nothing else. */
class OutdatedTest {
  private static final Compounds SHIPPED = Compounds.shipped();
  private static final Compounds TAUGHT =
      Compounds.of(
          Lexicon.shipped().and(Lexicon.of(Map.of("kvittertitt", 12L))),
          Splits.parse("barnmisshandel = barnmisshandel"));

  private final Outdated outdated = new Outdated(List.of(SHIPPED, TAUGHT));

  @Test
  void aTextWithAWordThatIsTakenApartOtherwiseIsOutdated() {
    assertTrue(outdated.test(Document.of("1", "Kvittertittskolan", "")));
    assertTrue(outdated.test(Document.of("2", "", "Om BARNMISSHANDEL i hemmet")));
    var paper = new PaperPage(new PaperPage.Place("9", "Rapport", 1), "Vid kvittertittskolan");
    assertTrue(outdated.test(Document.of("3", "", "").with(List.of(paper))));
  }

  @Test
  void aTextWhoseWordsAreTakenApartAlikeIsNot() {
    assertFalse(outdated.test(Document.of("1", "Kvinnofridsarbete", "Misshandel, kvittertitt")));
    var english = Map.of("en", "Barnmisshandel is a Swedish word");
    assertFalse(outdated.test(Document.of("2", "Barn", "").translated(english)));
  }

  @Test
  void waysThatSayTheSameAreEqual() {
    var own = Lexicon.of(Map.of("kvittertitt", 12L));
    var said = Splits.parse("barnmisshandel = barnmisshandel");
    var same = Compounds.of(Lexicon.shipped().and(own), said);
    assertEquals(TAUGHT, same);
    assertEquals(TAUGHT.hashCode(), same.hashCode());
    assertNotEquals(TAUGHT, SHIPPED);
    assertNotEquals(TAUGHT, same.with(Splits.NONE));
  }
}
