package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.radrum.search.Shelf.document;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTest {
  private static SearchIndex filled(Path folder) {
    return Shelf.fill(
        SearchIndex.open(folder),
        document("1", "Stöd ett", "2024", "help", "barn", "boende"),
        document("2", "Stöd två", "2025", "help", "barn"),
        document("3", "Stöd tre", "2026", "proposal", "boende"));
  }

  private static Answer ask(SearchIndex index, Map<String, Set<String>> chosen) {
    return index.answer(Question.of("stöd").within(chosen, "type", "theme"));
  }

  private static Facet.Value value(String value, long count, boolean chosen) {
    return new Facet.Value(value, count, chosen);
  }

  @Test
  void countsWhatEachChoiceWouldGive(@TempDir Path folder) {
    try (var index = filled(folder)) {
      var facets = ask(index, Map.of()).facets();
      var types = List.of(value("help", 2, false), value("proposal", 1, false));
      assertEquals(new Facet("type", types), facets.get(0));
    }
  }

  @Test
  void aChosenValueKeepsItsSiblingsAndNarrowsTheOtherFacets(@TempDir Path folder) {
    try (var index = filled(folder)) {
      var answer = ask(index, Map.of("type", Set.of("help")));
      var types = List.of(value("help", 2, true), value("proposal", 1, false));
      var themes = List.of(value("barn", 2, false), value("boende", 1, false));
      assertEquals(2, answer.total());
      assertEquals(List.of(new Facet("type", types), new Facet("theme", themes)), answer.facets());
    }
  }

  @Test
  void anyValueOfAFacetAndAllFacets(@TempDir Path folder) {
    try (var index = filled(folder)) {
      var both = Map.of("type", Set.of("help", "proposal"), "theme", Set.of("boende"));
      assertEquals(Set.of("1", "3"), Set.copyOf(ids(ask(index, both))));
    }
  }

  @Test
  void valuesNobodyHasFindNothing(@TempDir Path folder) {
    try (var index = filled(folder)) {
      assertEquals(0, ask(index, Map.of("type", Set.of("\ud800"))).total());
      assertEquals(0, ask(index, Map.of("colour", Set.of("red"))).total());
    }
  }

  @Test
  void anIndexWithoutFacetsCountsNone(@TempDir Path folder) {
    try (var index = Shelf.fill(SearchIndex.open(folder), Document.of("1", "Stöd", ""))) {
      var none = List.of(new Facet("type", List.of()), new Facet("theme", List.of()));
      assertEquals(none, ask(index, Map.of()).facets());
      assertEquals(1, ask(index, Map.of()).total());
      assertEquals(0, ask(index, Map.of("type", Set.of("help"))).total());
    }
  }

  @Test
  void aChoiceWithoutAValueIsRefused() {
    var question = Question.of("");
    assertThrows(IllegalArgumentException.class, () -> question.within(Map.of("type", Set.of())));
    assertThrows(IllegalArgumentException.class, () -> question.within(Map.of("type", Set.of(""))));
  }
}
