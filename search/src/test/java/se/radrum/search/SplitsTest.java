package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people say of how words are taken apart goes before what counting says. */
class SplitsTest {
  private final Morphology words = new Morphology(Compounds.shipped(), Roots.NONE);

  @Test
  void aWordIsTakenApartAsSaidInEveryForm() {
    words.use(Compounds.shipped().with(Splits.parse("snigelpostlåda = snigelpost + låda")));
    assertEquals(List.of("snigelpost", "låda"), words.of("snigelpostlåda").parts());
    assertEquals(List.of("snigelpost", "låda"), words.of("snigelpostlådan").parts());
  }

  @Test
  void aWordThatIsSaidToBeWholeStaysWhole() {
    assertFalse(words.of("barnmisshandel").parts().isEmpty());
    words.use(Compounds.shipped().with(Splits.parse("Barnmisshandel = barnmisshandel")));
    assertEquals(List.of(), words.of("barnmisshandel").parts());
    words.use(Compounds.shipped().with(Splits.NONE));
    assertFalse(words.of("barnmisshandel").parts().isEmpty());
  }

  @Test
  void whatSaysNothingIsPassedOver() {
    for (var line : List.of("", "# rad", "ord", "ord =", "= ord", "a b = c", "ord = a", "x => y"))
      assertFalse(Splits.isRule(line), line);
    assertTrue(Splits.isRule("skolhus = skola+hus"));
    assertEquals(Optional.empty(), Splits.parse("ord =\n\nund").parts("ord"));
  }
}
