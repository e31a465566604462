package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.kernel.Texts;
import se.radrum.search.Question.Sort;

/** An address asks something, and what is asked has one address. */
class LibraryAddressTest {
  private static final Map<String, List<String>> EVERYTHING =
      Map.of(
          "q", List.of("våld & \"nära\""),
          "typ", List.of("proposal", "help"),
          "ar", List.of("2024"),
          "ordning", List.of("nyast"),
          "exakt", List.of("1"),
          "sida", List.of("3"));

  private static SearchLibrary asked(Map<String, List<String>> given) {
    return LibraryAddress.read(given, Texts.SWEDISH);
  }

  private static String time(String from, String to) {
    return LibraryAddress.of(asked(Map.of("fran", List.of(from), "till", List.of(to))));
  }

  @Test
  void aTimeIsReadAsPeopleWriteIt() {
    assertEquals("/bibliotek?fran=2024-05-28&till=2025", time("2024-05-28", "2025"));
    assertEquals("/bibliotek?fran=2024-05-28", time(" 2024/05/28 ", ""));
    assertEquals("/bibliotek?fran=2024&till=2025-01-02", time("2025 01 02", "2024"));
    assertEquals("/bibliotek?fran=2024-05&till=2024", time("2024-05", "2024"));
    assertEquals("/bibliotek?fran=2026-06-06&till=2026-06-07", time("2026-6-6", "20260607"));
    assertEquals("/bibliotek", time("6/6 2026", ""));
    assertEquals("/bibliotek", time("i våras", "2024-99"));
  }

  @Test
  void anAddressIsReadAndWrittenTheSame() {
    assertEquals(
        "/bibliotek?q=v%C3%A5ld+%26+%22n%C3%A4ra%22&typ=help&typ=proposal&ar=2024&ordning=nyast"
            + "&exakt=1&sida=3",
        LibraryAddress.of(asked(EVERYTHING)));
  }

  @Test
  void whateverBeginsWithTheSameThousandSignsAsksTheSame() {
    var thousand = "å".repeat(1_000);
    var longer = asked(Map.of("q", List.of(thousand + "b")));
    assertEquals(asked(Map.of("q", List.of(thousand))), longer);
    assertEquals(thousand, longer.q());
    var cut = LibraryAddress.of(asked(Map.of("q", List.of("x" + "😀".repeat(600)))));
    assertEquals(cut, LibraryAddress.of(LibraryAddress.read(cut.substring(10), Texts.SWEDISH)));
    assertEquals("x".repeat(999), asked(Map.of("q", List.of("x".repeat(999) + " y"))).q());
  }

  @Test
  void nothingAskedIsThePlainAddress() {
    assertEquals("/bibliotek", LibraryAddress.of(asked(Map.of())));
    assertEquals("/bibliotek?sida=", LibraryAddress.pages(asked(Map.of())));
  }

  @Test
  void aChoiceTakenAwayLeavesTheOthersAndTheFirstPage() {
    assertEquals(
        "/bibliotek?q=v%C3%A5ld+%26+%22n%C3%A4ra%22&typ=proposal&ar=2024&ordning=nyast&exakt=1",
        LibraryAddress.of(asked(EVERYTHING).without(Narrowing.TYPE, "help")));
  }

  @Test
  void choicesMayBeMany() {
    var chosen = asked(EVERYTHING).chosen();
    assertEquals(Set.of("proposal", "help"), chosen.get(Narrowing.TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "abc", "1e9", "٣"})
  void aPageThatCannotBeIsTheFirst(String page) {
    assertEquals(1, asked(Map.of("sida", List.of(page))).page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "1000001", "999999999", "1000000000", "99999999999999"})
  void aPageFarPastTheLastIsPastTheLast(String page) {
    assertEquals(1_000_000, asked(Map.of("sida", List.of(page))).page());
  }

  @Test
  void anOrderNobodyKnowsIsTheUsualOne() {
    assertEquals(Sort.RELEVANCE, asked(Map.of("ordning", List.of("slump"))).sort());
  }
}
