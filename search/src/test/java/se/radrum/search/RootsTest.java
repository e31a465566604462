package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words meet under the form a dictionary lists them by. */
class RootsTest {
  private Path dictionary = Path.of("");

  /** A dictionary of three words: a hand, two hands; and a letter that somebody has said. */
  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    dictionary = Files.createDirectories(folder.resolve("dictionary"));
    Files.writeString(
        dictionary.resolve("sv_SE.aff"),
        """
        SET UTF-8
        SFX H Y 2
        SFX H and änder and
        SFX H 0 en and
        SFX S Y 1
        SFX S 0 a .
        """);
    Files.writeString(dictionary.resolve("sv_SE.dic"), "3\nhand/H\ns/S\nhandelsman\n");
  }

  @Test
  void aListedWordHasItsRootAndAnyOtherIsItsOwn() throws IOException {
    var roots = Roots.in(dictionary);
    assertEquals("hand", roots.of("händer"));
    assertEquals("hand", roots.of("handen"));
    assertEquals("jourhem", roots.of("jourhem"));
    assertEquals("sa", roots.of("sa"), "a letter is the root of nothing");
  }

  @Test
  void withoutADictionaryEveryWordIsItsOwnRoot(@TempDir Path empty) throws IOException {
    assertSame(Roots.NONE, Roots.in(empty));
    assertEquals("händer", Roots.NONE.of("händer"));
  }

  @Test
  void whatIsNoDictionaryIsSaidToBeNone() throws IOException {
    for (var rules : List.of("SET UTF-8\nSFX H Y many\n", "SET no-such-letters\n", "SFX\n")) {
      Files.writeString(dictionary.resolve("sv_SE.aff"), rules);
      assertThrows(IOException.class, () -> Roots.in(dictionary), rules);
    }
  }

  @Test
  void whoeverAsksForOneFindsBothAndWhatTheyAreCalledElsewhere(@TempDir Path folder)
      throws IOException {
    try (var plain = filled(folder.resolve("plain"), Roots.NONE);
        var rooted = filled(folder.resolve("rooted"), Roots.in(dictionary))) {
      assertEquals(List.of(), found(plain, "handen"));
      assertEquals(List.of("a"), found(rooted, "handen"));
      rooted.use(Synonyms.parse("näve => händer\nhand => lillfinger"));
      assertEquals(List.of("a"), found(rooted, "nävarna"));
      assertEquals(List.of("a", "b"), found(rooted, "händer").stream().sorted().toList());
    }
  }

  @Test
  void whatIsSaidOfAWordIsNotSaidOfAnotherThatHappensToShareItsStem(@TempDir Path folder)
      throws IOException {
    Files.writeString(dictionary.resolve("sv_SE.dic"), "3\nhand/H\nvill\nvilla\n");
    try (var index = SearchIndex.open(folder, Roots.in(dictionary))) {
      index.use(Synonyms.parse("villa => radhus\nhänder => lillfinger"));
      assertEquals(List.of(), index.read("vill").words().get(0).alsoCalled());
      assertEquals(List.of("radhus"), index.read("villa").words().get(0).alsoCalled());
      assertEquals(List.of("lillfinger"), index.read("handen").words().get(0).alsoCalled());
      assertEquals(List.of("radhus"), index.read("villorna").words().get(0).alsoCalled());
    }
  }

  @Test
  void whatIsFoundByItsRootIsMarkedAndChosenToBeShown(@TempDir Path folder) throws IOException {
    try (var index = SearchIndex.open(folder, Roots.in(dictionary))) {
      Shelf.fill(
          index, Document.of("1", "Kalla händer", "Det är höst.\nHandens värme. Två händer."));
      for (var asked : List.of("hand", "händer", "handen")) {
        var hit = index.answer(Question.of(asked)).hits().get(0);
        assertEquals(1, hit.title().marks().size(), asked);
        assertEquals("Handens värme. Två händer.", hit.snippet().text(), asked);
      }
    }
  }

  @Test
  void anIndexFilledWithoutADictionaryAnswersUntilItIsFilledAnewWithOne(@TempDir Path folder)
      throws IOException {
    filled(folder, Roots.NONE).close();
    try (var index = SearchIndex.open(folder, Roots.in(dictionary))) {
      assertEquals(Opening.OUTDATED, index.opening());
      assertEquals(0, index.cursor());
      assertEquals(List.of("b"), found(index, "lillfinger"));
      fill(index);
      assertEquals(List.of("a"), found(index, "handen"));
    }
    try (var index = SearchIndex.open(folder, Roots.in(dictionary))) {
      assertEquals(Opening.KEPT, index.opening());
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(Opening.OUTDATED, index.opening(), "and anew without one when it is gone");
      assertFalse(found(index, "lillfinger").isEmpty());
    }
  }

  private static SearchIndex filled(Path folder, Roots roots) {
    var index = SearchIndex.open(folder, roots);
    fill(index);
    return index;
  }

  private static void fill(SearchIndex index) {
    index.put(Shelf.document("a", "Kalla händer", "2024", "page"));
    index.put(Shelf.document("b", "Ett lillfinger", "2024", "page"));
    index.commit(7);
  }

  private static List<String> found(SearchIndex index, String words) {
    return Shelf.ids(index, words);
  }
}
