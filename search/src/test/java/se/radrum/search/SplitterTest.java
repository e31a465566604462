package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
  private final Splitter splitter = new Splitter(Lexicon.shipped());

  @ParameterizedTest
  @CsvSource({
    "våldsutsatta, våld utsatta",
    "kvinnofridsarbete, kvinnofrid arbete",
    "kvinnojourer, kvinna jourer",
    "samverkansöverenskommelse, samverkan överenskommelse",
    "stödkedja, stöd kedja",
    "gotlandsfärjan, gotland färjan",
    "barnahus, barn hus",
    "rättshjälp, rätt hjälp",
    "arbetsplatsolyckor, arbetsplats olyckor",
    "fjärrundervisning, fjärr undervisning"
  })
  void takesCompoundsApartAndGivesPartsTheFormTheyHaveAlone(String word, String parts) {
    assertEquals(List.of(parts.split(" ")), splitter.split(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regeringen",
        "företag",
        "undervisning",
        "utanför",
        "samverkan",
        "våld",
        "försvar",
        "barnmorska",
        "misshandel",
        "misstanke",
        "rättegång",
        "räddningstjänst",
        "dir2014"
      })
  void leavesWholeWordsWhole(String word) {
    assertEquals(List.of(), splitter.split(word));
  }

  @Test
  void leavesAWordWholeThatIsClearlyCommonerThanItsParts() {
    var rare = new Splitter(Lexicon.of(Map.of("stor", 20L, "stadsliv", 20L, "storstadsliv", 10L)));
    var common =
        new Splitter(Lexicon.of(Map.of("stor", 20L, "stadsliv", 20L, "storstadsliv", 60L)));
    assertEquals(List.of("stor", "stadsliv"), rare.split("storstadsliv"));
    assertEquals(List.of(), common.split("storstadsliv"));
  }

  @Test
  void takesNothingApartThatItDoesNotKnow() {
    assertEquals(List.of(), new Splitter(Lexicon.of(Map.of())).split("kvinnofridsarbete"));
  }
}
