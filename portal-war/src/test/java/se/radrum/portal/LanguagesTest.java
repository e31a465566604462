package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which languages are offered, and what an address says about them. */
class LanguagesTest {
  @Test
  void swedish_and_english_are_always_offered() {
    var tags = Languages.offered().stream().map(Languages.Language::tag).toList();
    assertEquals("sv", tags.get(0));
    assertTrue(tags.contains("en"));
  }

  @Test
  void a_language_nobody_has_signed_is_not_offered() {
    assertTrue(Languages.offered().stream().noneMatch(l -> l.tag().equals("ar")));
    assertTrue(Languages.leading("/ar/skriv").isEmpty());
  }

  @Test
  void an_address_names_its_language_as_a_whole_part() {
    assertEquals("en", Languages.leading("/en/om").orElseThrow().tag());
    assertEquals("en", Languages.leading("/en").orElseThrow().tag());
    assertTrue(Languages.leading("/enkel").isEmpty());
    assertTrue(Languages.leading("/sv/om").isEmpty());
  }
}
