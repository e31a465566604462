package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.search.Expression.All;
import se.radrum.search.Expression.Any;
import se.radrum.search.Expression.Beginning;
import se.radrum.search.Expression.Not;
import se.radrum.search.Expression.Phrase;
import se.radrum.search.Expression.Word;

class ExpressionParserTest {
  private static final List<String> PIECES =
      List.of(
          "våld",
          "ELLER",
          "OR",
          "(",
          ")",
          "-",
          "\"",
          "titel:",
          "barn*",
          "*",
          "och",
          "2023:28",
          "e-post",
          "”nära relation”",
          "−",
          "?",
          "𝒳",
          "\ud800",
          " ");

  private static Expression read(String text) {
    assertTrue(ExpressionParser.asks(text), text);
    return ExpressionParser.read(text).orElseThrow();
  }

  private static Word word(String typed) {
    return new Word(typed, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "våld (i nära relation)",
        "antingen eller",
        "ELLERT",
        "\"rätt ELLER fel\"",
        "*",
        "a*",
        "undertitel:bok",
        "typ:motion",
        "-våld",
        ""
      })
  void howPeopleWriteIsNoExpression(String text) {
    assertFalse(ExpressionParser.asks(text));
  }

  @Test
  void eitherOrBindsToWhatStandsNextToIt() {
    var either = new Any(List.of(word("barn"), word("unga"), word("ungdomar")));
    assertEquals(
        new All(List.of(word("våld"), either, word("skola"))),
        read("våld barn ELLER unga OR ungdomar skola"));
  }

  @Test
  void bracketsHoldTogether() {
    var both = new All(List.of(word("nära"), word("relation")));
    assertEquals(new Any(List.of(both, word("hemmet"))), read("(nära relation) ELLER hemmet"));
  }

  @Test
  void aTitleIsThatOfOneThingOrOfAllInItsBrackets() {
    assertEquals(new All(List.of(new Word("våld", true), word("barn"))), read("Titel:Våld barn"));
    assertEquals(
        new All(List.of(new Phrase("nära relation", true), new Beginning("barn", true))),
        read("title:(\"nära relation\" barn*)"));
    assertEquals(new Phrase("nära relation", true), read("titel:\"nära relation\""));
    assertEquals(new Phrase("nära relation", true), read("titel: ”nära relation”"));
    assertEquals(new Word("våld", true), read("titel: våld"));
  }

  @Test
  void aMinusTakesAwayWhatFollowsIt() {
    var away = new Not(new All(List.of(word("skola"), word("förskola"))));
    assertEquals(
        new All(List.of(new Beginning("våld", false), away)), read("våld* -(skola förskola)"));
  }

  @Test
  void smallWordsArePassedOverAndHyphensHoldWordsTogether() {
    var way = new Any(List.of(new Phrase("e-post", false), word("brev")));
    assertEquals(way, read("e-post ELLER brev och"));
    assertEquals(word("brev"), read("och ELLER brev"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELLER barn",
        "barn ELLER",
        "barn ELLER ELLER unga",
        "(barn ELLER unga",
        "barn ELLER unga)",
        "() ELLER barn",
        "(((((((((((((barn ELLER unga)))))))))))))",
        "och ELLER det"
      })
  void whatIsMissingMakesItUnreadable(String text) {
    assertTrue(ExpressionParser.asks(text));
    assertEquals("Optional.empty", ExpressionParser.read(text).toString());
    assertFalse(ExpressionParser.asks(ExpressionParser.plain(text)));
  }

  @Test
  void noTextFails() {
    var chance = new Random(4);
    for (int n = 0; n < 20_000; n++) {
      var text =
          chance
              .ints(chance.nextInt(12), 0, PIECES.size())
              .mapToObj(i -> PIECES.get(i) + (chance.nextBoolean() ? " " : ""))
              .collect(Collectors.joining());
      var read = ExpressionParser.read(text);
      if (read.isEmpty()) continue;
      var leaves = Stream.concat(read.get().wanted(), read.get().unwanted());
      assertTrue(leaves.count() > 0, text);
    }
  }
}
