package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.radrum.search.Shelf.document;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What has been taken away is gone at once for whoever asks, by every way there is of asking. The
 * word "brunnslocket" stands in nothing else.
 */
@SuppressWarnings("NullAway.Init")
class OutsiderTest {
  @TempDir private Path folder;
  private SearchIndex index;

  @BeforeEach
  void takeAway() {
    index = SearchIndex.open(folder);
    Shelf.fill(
        index,
        document("1", "Brunnslocket i parken", "2024", "secret", "brunn"),
        document("2", "Parken om kvällen", "2025", "help", "park"),
        document("3", "Parken på dagen", "2025", "help", "park"));
    index.commit(1);
    index.remove("1");
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void noSearchFindsIt() {
    for (var words : List.of("brunnslocket", "brunnslock", "\"brunnslocket i parken\"", "brunn")) {
      assertEquals(List.of(), ids(index, words));
      assertEquals(List.of(), ids(index.answer(Question.of(words).exactly())));
    }
    assertEquals(Set.of("2", "3"), Set.copyOf(ids(index, "parken")));
    assertEquals(Set.of("2", "3"), Set.copyOf(ids(index, "")));
  }

  @Test
  void noCountHasIt() {
    var facets =
        index.answer(Question.of("").within(Map.of(), "type", "theme")).facets().stream()
            .flatMap(facet -> facet.values().stream())
            .map(value -> value.value() + " " + value.count())
            .toList();
    assertEquals(List.of("help 2", "park 2"), facets);
    assertEquals(2, index.size());
  }

  @Test
  void noSuggestionHasIt() {
    assertEquals(Suggestions.NONE, index.suggest("brunnsl"));
    assertFalse(index.suggest("park").texts().stream().anyMatch(text -> text.contains("brunn")));
    assertEquals(
        Set.of("2", "3"),
        Set.copyOf(index.suggest("parke").titles().stream().map(Hit::id).toList()));
  }

  @Test
  void noCorrectionHasIt() {
    assertFalse(index.read("brunslocket").corrected());
    assertFalse(index.answer(Question.of("brunnslocke parken")).reading().corrected());
  }

  @Test
  void aWordOnlyItHadIsAsUnknownAsAnyOther() {
    Shelf.fill(index, document("4", "Plimsoll", "2025", "secret"));
    Shelf.fill(index, document("5", "Plimsall", "2025", "help"));
    assertEquals(List.of("4"), ids(index, "plimsoll"));
    index.remove("4");
    index.refresh();
    assertEquals(List.of("5"), ids(index, "plimsoll"));
  }

  @Test
  void nothingIsLikeIt() {
    assertEquals(List.of(), index.like("1", 10));
    assertEquals(List.of(), index.like("Brunnslocket", "", 10));
  }

  @Test
  void wordsOfAnEarlierVersionAreGoneToo() {
    Shelf.fill(index, document("3", "Torget", "2025", "help", "torg"));
    Shelf.fill(index, document("2", "Torget", "2025", "help", "torg"));
    assertEquals(Suggestions.NONE, index.suggest("park"));
    assertFalse(index.read("parkem").corrected());
  }
}
