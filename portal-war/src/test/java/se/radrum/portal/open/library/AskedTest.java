package se.radrum.portal.open.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.discovery.Narrowing;
import se.radrum.search.Question.Sort;

/** An address asks something, and what is asked has one address. */
class AskedTest {
  private static final Map<String, String[]> EVERYTHING =
      Map.of(
          "q", new String[] {"våld & \"nära\""},
          "typ", new String[] {"proposal", "help"},
          "ar", new String[] {"2024"},
          "ordning", new String[] {"nyast"},
          "exakt", new String[] {"1"},
          "sida", new String[] {"3"});

  @Test
  void anAddressIsReadAndWrittenTheSame() {
    assertEquals(
        "/bibliotek?q=v%C3%A5ld+%26+%22n%C3%A4ra%22&typ=help&typ=proposal&ar=2024&ordning=nyast"
            + "&exakt=1&sida=3",
        Asked.of(EVERYTHING).address());
  }

  @Test
  void nothingAskedIsThePlainAddress() {
    assertEquals("/bibliotek", Asked.of(Map.of()).address());
    assertEquals("/bibliotek?sida=", Asked.of(Map.of()).pages());
  }

  @Test
  void aChoiceTakenAwayLeavesTheOthersAndTheFirstPage() {
    assertEquals(
        "/bibliotek?q=v%C3%A5ld+%26+%22n%C3%A4ra%22&typ=proposal&ar=2024&ordning=nyast&exakt=1",
        Asked.of(EVERYTHING).without(Narrowing.TYPE, "help").address());
  }

  @Test
  void choicesMayBeMany() {
    var chosen = Asked.of(EVERYTHING).search(java.util.Locale.ENGLISH).chosen();
    assertEquals(Set.of("proposal", "help"), chosen.get(Narrowing.TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "abc", "1e9", "99999999999999", "٣"})
  void aPageThatCannotBeIsTheFirst(String page) {
    assertEquals(1, Asked.of(Map.of("sida", new String[] {page})).page());
  }

  @Test
  void anOrderNobodyKnowsIsTheUsualOne() {
    assertEquals(Sort.RELEVANCE, Asked.of(Map.of("ordning", new String[] {"slump"})).sort());
  }
}
