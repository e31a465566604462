package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lit up in a hit, shown here in brackets. */
@SuppressWarnings("NullAway.Init")
class MarkTest {
  @TempDir private Path folder;

  private Hit hit(Question question, String title, String text) {
    try (var index = SearchIndex.open(folder)) {
      Shelf.fill(index, Document.of("1", title, text));
      return index.answer(question).hits().get(0);
    }
  }

  private String title(String words, String title) {
    return shown(hit(Question.of(words), title, "").title());
  }

  private String snippet(String words, String text) {
    return shown(hit(Question.of(words), "", text).snippet());
  }

  private static String shown(Marked marked) {
    return marked.pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void marksTheWordInEveryForm() {
    assertEquals("[Kvinnan] och [kvinnorna]", title("kvinna", "Kvinnan och kvinnorna"));
  }

  @Test
  void marksTheWordWhateverStandsBesideIt() {
    assertEquals(
        "[Hot]/våld, ([hot]) ”[hot]” [hot]! 'Vi-[hot].' Hotell, hot:et.",
        title("hot", "Hot/våld, (hot) ”hot” hot! 'Vi-hot.' Hotell, hot:et."));
  }

  @Test
  void marksAWholeCompoundThatHoldsTheWord() {
    assertEquals("Om [kvinnofridsarbete]", title("kvinnofrid", "Om kvinnofridsarbete"));
  }

  @Test
  void marksWhatAMisspeltWordWasTakenFor() {
    assertEquals("En [kontaktperson]", title("kontakperson", "En kontaktperson"));
  }

  @Test
  void marksWhatAWordIsCalledElsewhereWhereNothingSaysIt() {
    try (var index = SearchIndex.open(folder)) {
      index.use(Synonyms.parse("smiska => misshandel, våld mot barn"));
      Shelf.fill(
          index,
          Document.of("1", "Misshandeln och lagen", "Våldet i hemmet mot små barn."),
          Document.of("2", "Den som smiskar", "Misshandel."));
      var hits = index.answer(Question.of("smiska")).hits();
      assertEquals("Den som [smiskar]", shown(hits.get(0).title()));
      assertEquals("Misshandel.", shown(hits.get(0).snippet()));
      assertEquals("[Misshandeln] och lagen", shown(hits.get(1).title()));
      assertEquals("[Våldet] i hemmet mot små [barn].", shown(hits.get(1).snippet()));
    }
  }

  @Test
  void marksLoosePartsOnlyWhereAllStandTogether() {
    assertEquals("[Färjan] till [Gotland]", title("gotlandsfärja", "Färjan till Gotland"));
    assertEquals(
        "[Gotlandsfärjan] och en färja", title("gotlandsfärja", "Gotlandsfärjan och en färja"));
  }

  @Test
  void marksAPhraseOnlyWhereItStands() {
    assertEquals("[Nära] [våld], våld", title("\"nära våld\"", "Nära våld, våld"));
  }

  @Test
  void marksToTheLetterWhenAskedExactly() {
    var hit = hit(Question.of("färja").exactly(), "Färjan, en färja", "");
    assertEquals("Färjan, en [färja]", shown(hit.title()));
  }

  @Test
  void showsThePassageWithMostOfTheWords() {
    var filler = "Här står något helt annat som ingen frågar efter. ".repeat(20);
    var text =
        filler + "\nRingen runt boendet är sluten.\nBoendet ringer vården samma dag.\n" + filler;
    assertEquals("[Boendet] ringer [vården] samma dag.", snippet("boende vård", text));
  }

  @Test
  void cutsALongSentenceAndSaysSo() {
    var snippet = snippet("nål", "ord ".repeat(200) + "nål " + "ord ".repeat(200));
    assertTrue(snippet.startsWith("… ord"), snippet);
    assertTrue(snippet.endsWith("ord …"), snippet);
    assertTrue(snippet.contains("[nål]"), snippet);
  }

  @Test
  void showsTheOpeningWhenOnlyTheTitleHoldsTheWords() {
    var hit = hit(Question.of("barnahus"), "Barnahus", "Första raden.\nAndra raden.");
    assertEquals("Första raden.", shown(hit.snippet()));
  }

  @Test
  void marksLieInsideTheTextAndInOrder() {
    var two = List.of(new Marked.Mark(2, 4), new Marked.Mark(1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Marked("abcd", two));
    var outside = List.of(new Marked.Mark(0, 5));
    assertThrows(IllegalArgumentException.class, () -> new Marked("abcd", outside));
  }
}
