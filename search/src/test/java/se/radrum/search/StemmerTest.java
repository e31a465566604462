package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kvinna kvinnan kvinnor kvinnorna kvinnors kvinnornas",
        "färja färjan färjor färjorna",
        "barn barnen barnet barns",
        "person personen personer personerna",
        "myndighet myndigheten myndigheter myndigheternas",
        "arbete arbetet arbeten arbetar arbetare",
        "kommun kommunen kommuner kommunernas",
        "skola skolan skolor skolornas",
        "beslut beslutet besluten beslutar"
      })
  void bringsTheFormsOfAWordTogether(String forms) {
    var stems = Stream.of(forms.split(" ")).map(Stemmer::stem).collect(Collectors.toSet());
    assertEquals(1, stems.size(), stems::toString);
  }

  @Test
  void keepsDifferentWordsApart() {
    var words = Set.of("barn", "vård", "våld", "hot", "hus", "skola", "kvinna", "råd");
    assertEquals(
        words.size(), words.stream().map(Stemmer::stem).collect(Collectors.toSet()).size());
    assertNotEquals(Stemmer.stem("region"), Stemmer.stem("regering"));
  }
}
