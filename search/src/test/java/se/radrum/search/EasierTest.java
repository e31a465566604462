package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radrum.search.Shelf.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left to do when nothing is found. */
@SuppressWarnings("NullAway.Init")
class EasierTest {
  @TempDir private Path folder;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = SearchIndex.open(folder);
    Shelf.fill(
        index,
        document("1", "Färjan till Gotland", "2024", "help"),
        document("2", "Färjan till Åland", "2025", "help"),
        document("3", "Cykelvägen", "2025", "proposal"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void itIsSaidWhichPartToDropAndWhatThatGives() {
    assertEquals(
        List.of(new Easier("\"till öland\"", "färjan", 2)),
        index.easier(Question.of("färjan \"till öland\"")));
    assertEquals(
        List.of(new Easier("-färjan", "gotland", 1)), index.easier(Question.of("gotland -färjan")));
  }

  @Test
  void whatIsChosenIsKept() {
    var chosen = Question.of("färjan \"till öland\"").within(Map.of("type", Set.of("proposal")));
    assertEquals(List.of(), index.easier(chosen));
  }

  @Test
  void aSingleWordCannotBeDropped() {
    assertEquals(List.of(), index.easier(Question.of("flygplan")));
  }
}
