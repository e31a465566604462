package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A word's pieces have the hashes they would have as words. */
class CutsTest {
  @Test
  void everyBeginningAndEndingHasItsOwnHash() {
    var word = "kvinnofridsarbete";
    var cuts = new Cuts(word);
    for (int at = 0; at <= word.length(); at++) {
      assertEquals(word.substring(0, at).hashCode(), cuts.beginning(at));
      assertEquals((word.substring(0, at) + "a").hashCode(), cuts.beginning(at, 'a'));
      assertEquals(word.substring(at).hashCode(), cuts.ending(at));
    }
  }
}
