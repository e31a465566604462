package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever knows a paper's number gets the paper. */
class NumberTest {
  private static Document numbered(String id, String number) {
    return Document.of(id, "Ett papper", "Om något.").numbered(Set.of(number));
  }

  private static SearchIndex filled(Path folder) {
    return Shelf.fill(
        SearchIndex.open(folder),
        numbered("direktiv", "dir.-202328"),
        numbered("proposition", "prop.-20101117"),
        numbered("interpellation", "2010/11:17"),
        numbered("betänkande", "2024/25:MJU22"),
        numbered("motion", "2023/24:2385 avsnitt 8.4"),
        Document.of("om", "Tilläggsdirektiv", "Se dir. 2023:28 om detta."));
  }

  @ParameterizedTest
  @CsvSource({
    "dir. 2023:28, direktiv",
    "Dir 2023:28, direktiv",
    "kommittédirektiv 2023:28, direktiv",
    "2023:28, direktiv",
    "prop. 2010/11:17, proposition",
    "propositionen 2010/11:17, proposition",
    "bet. 2024/25:MJU22, betänkande",
    "2024/25:mju22, betänkande",
    "mot. 2023/24:2385, motion",
    "vad står i dir. 2023:28, direktiv"
  })
  void aNumberLeadsStraightToItsPaper(String asked, String first, @TempDir Path folder) {
    try (var index = filled(folder)) {
      assertEquals(first, ids(index, asked).get(0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "020-50 50 50, line",
    "020 50 50 50, line",
    "020505050, line",
    "020-505 050, line",
    "020–50 50 50, line",
    "+46 20 50 50 50, line",
    "004620505050, line",
    "vem svarar på 020-50 50 50?, line",
    "116 111, children",
    "116111, children"
  })
  void aTelephoneNumberIsTheSameHoweverItIsGrouped(
      String asked, String only, @TempDir Path folder) {
    try (var index =
        Shelf.fill(
            SearchIndex.open(folder),
            numbered("line", "020-50 50 50 (dygnet runt)"),
            numbered("children", "116 111"),
            Document.of("road", "Riksväg 50", "Om 50 på väg 50, och 116."))) {
      assertEquals(List.of(only), ids(index, asked));
    }
  }

  @Test
  void papersThatSpeakOfItComeAfter(@TempDir Path folder) {
    try (var index = filled(folder)) {
      assertEquals(List.of("direktiv", "om"), ids(index, "dir. 2023:28"));
    }
  }

  @Test
  void oneNumberMayBeBorneByTwoKindsOfPapers(@TempDir Path folder) {
    try (var index = filled(folder)) {
      var both = Set.of("proposition", "interpellation");
      assertEquals(both, Set.copyOf(ids(index, "2010/11:17")));
      assertEquals("proposition", ids(index, "prop. 2010/11:17").get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023:",
        ":28",
        "klockan 20:15",
        "dir. 9999:1",
        "2023:28:28",
        "2023-05-12",
        "11 000",
        "10 000 000",
        "0771",
        "0123456789012345678"
      })
  void whatIsNoNumberIsWords(String text, @TempDir Path folder) {
    try (var index = filled(folder)) {
      assertEquals(0, Numbers.in(text).numbers().size());
      index.answer(Question.of(text));
    }
  }
}
