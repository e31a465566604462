package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;

class SearchParametersTest {
  private static SearchLibrary read(Map<String, List<String>> given) {
    var parameters = new Parameters(given);
    var search = SearchParameters.read(parameters);
    parameters.end();
    return search;
  }

  @Test
  void nothingAskedIsTheFirstTenOfEverything() {
    var everything = SearchLibrary.of("", Texts.SWEDISH);
    assertEquals(everything, read(Map.of()));
  }

  @Test
  void aWayMayBeNarrowedToManyValues() {
    var search = read(Map.of("year", List.of("2024", "2025"), "type", List.of("help")));
    assertEquals(
        Map.of(Narrowing.YEAR, Set.of("2024", "2025"), Narrowing.TYPE, Set.of("help")),
        search.chosen());
  }

  @Test
  void theSameValueTwiceIsOne() {
    var search = read(Map.of("year", List.of("2024", "2024")));
    assertEquals(Map.of(Narrowing.YEAR, Set.of("2024")), search.chosen());
  }

  @Test
  void aTimeWrittenBackwardsIsTheOneThePageShows() {
    var search = read(Map.of("from", List.of("2026"), "to", List.of("2025")));
    assertEquals("/bibliotek?fran=2025&till=2026", LibraryAddress.of(search));
  }

  @Test
  void aPageFarAwayMayBeAskedFor() {
    assertEquals(1_000_000_000, read(Map.of("page", List.of("1000000000"))).page());
  }

  @ParameterizedTest
  @CsvSource({
    "colour, red",
    "page, 0",
    "page, x",
    "limit, 0",
    "limit, 101",
    "sort, best",
    "exact, maybe",
    "locale, xx",
    "from, yesterday",
    "to, 2024-13",
    "Q, x"
  })
  void whatIsUnknownOrCannotBeReadIsNamed(String name, String value) {
    var problem =
        assertThrows(Problem.class, () -> read(Map.of(name, List.of(value), "q", List.of("x"))));
    assertEquals(Problem.Kind.BAD_REQUEST, problem.kind());
    assertEquals(name, problem.faults().get(0).pointer());
  }
}
