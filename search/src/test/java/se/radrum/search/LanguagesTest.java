package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.search.Shelf.ids;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper is found in every language it is written in, by that language's rules. */
class LanguagesTest {
  private static Document helpline(String language, String words) {
    return Document.of("1", "Telefon för kvinnofrid", "Ring dygnet runt.")
        .translated(Map.of(language, words));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The women's helplines are open, helpline opened",
    "en, Sheltered housing for mothers, shelter mother",
    "fi, Naisten talossa saa tukea, talo",
    "ar, خطوط المساعدة للنساء, مساعدة",
    "fa, کتاب‌های زنان, کتاب",
    "so, Taageero loogu talagalay haweenka, haweenka",
    "so, Caawimó, caawimo"
  })
  void aWordIsFoundInItsForms(String language, String words, String asked, @TempDir Path folder) {
    try (var index = Shelf.fill(SearchIndex.open(folder), helpline(language, words))) {
      assertEquals(List.of("1"), ids(index, asked));
    }
  }

  @Test
  void whoAsksInSwedishIsShownSwedish(@TempDir Path folder) {
    var document =
        Document.of("1", "En telefon", "Om kvinnofrid dygnet runt.")
            .translated(Map.of("en", "The national line for kvinnofrid"));
    try (var index = Shelf.fill(SearchIndex.open(folder), document)) {
      var hit = index.answer(Question.of("kvinnofrid")).hits().get(0);
      assertEquals("Om kvinnofrid dygnet runt.", hit.snippet().text());
    }
  }

  @Test
  void whoAsksInEnglishIsShownWhyItWasFound(@TempDir Path folder) {
    var document = helpline("en", "A national helpline");
    try (var index = Shelf.fill(SearchIndex.open(folder), document)) {
      var hit = index.answer(Question.of("helpline")).hits().get(0);
      assertEquals("A national helpline", hit.snippet().text());
      assertFalse(hit.snippet().marks().isEmpty());
    }
  }

  @Test
  void theTitleOfATranslationIsNotSaidTwice(@TempDir Path folder) {
    var document = helpline("en", "The women's helpline\nAround the clock.");
    try (var index = Shelf.fill(SearchIndex.open(folder), document)) {
      for (var asked : List.of("helpline", "women")) {
        var hit = index.answer(Question.of(asked)).hits().get(0);
        assertEquals("Around the clock.", hit.snippet().text());
        assertEquals("en", hit.snippetLanguage());
      }
    }
  }

  @Test
  void aWordOfAnotherLanguageIsNoSlip(@TempDir Path folder) {
    try (var index = Shelf.fill(SearchIndex.open(folder), helpline("en", "Shelters"))) {
      assertFalse(index.read("shelters").corrected());
    }
  }

  @Test
  void aPhraseIsFoundInAnyLanguage(@TempDir Path folder) {
    try (var index = Shelf.fill(SearchIndex.open(folder), helpline("en", "A national helpline"))) {
      assertEquals(List.of("1"), ids(index, "\"national helpline\""));
      assertTrue(ids(index, "\"helpline national\"").isEmpty());
    }
  }
}
