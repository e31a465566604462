package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radrum.search.Shelf.document;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in a stretch of time. */
class PeriodTest {
  private static SearchIndex filled(Path folder) {
    var undated = Document.of("undated", "Stöd", "");
    return Shelf.fill(
        SearchIndex.open(folder),
        document("year", "Stöd", "2024", "help"),
        document("month", "Stöd", "2024-05", "help"),
        document("day", "Stöd", "2024-05-28", "help"),
        undated);
  }

  private static Period period(@Nullable String from, @Nullable String to) {
    return new Period(
        from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-28, 2024-05-28, day month year",
    "2024-05-29, , month year",
    "2024-06, , year",
    "2025, , ''",
    ", 2023, ''",
    ", 2024-04-30, year",
    ", 2024-05, day month year",
    "2024, 2024, day month year",
    "2024-06, 2024-05, ''",
  })
  void aDateLiesInEveryPeriodItMayLieIn(
      @Nullable String from, @Nullable String to, String found, @TempDir Path folder) {
    try (var index = filled(folder)) {
      var answer = index.answer(Question.of("stöd").during(period(from, to)));
      assertEquals(found, String.join(" ", new TreeSet<>(ids(answer))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2026, 2025, 2026",
    "2026, 2025, 2025, 2026",
    "2024-05-28, 2024, 2024-05-28, 2024",
    "2024-05, 2024-04-30, 2024-04-30, 2024-05",
    "2024, , 2024, ",
    ", 2024, , 2024",
  })
  void theEndsOfATimeMayBeSaidInAnyOrder(
      @Nullable String one, @Nullable String other, @Nullable String from, @Nullable String to) {
    var said = period(one, other);
    assertEquals(period(from, to), Period.between(said.from(), said.to()));
  }

  @Test
  void countsAreOfThePeriod(@TempDir Path folder) {
    try (var index = filled(folder)) {
      var may = Question.of("").during(period("2024-05-28", "2024-05-28"));
      var facets = index.answer(may.within(Map.of(), "type")).facets();
      assertEquals(3, facets.get(0).values().get(0).count());
      var always = index.answer(Question.of("").during(Period.ALWAYS));
      assertEquals(Set.of("year", "month", "day", "undated"), Set.copyOf(ids(always)));
    }
  }
}
