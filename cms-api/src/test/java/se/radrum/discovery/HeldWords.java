package se.radrum.discovery;

import java.util.Map;
import se.radrum.search.Lexicon;

/** The library's own words for unit tests: those it was given last. */
final class HeldWords extends CountedWords {
  private Lexicon words = Lexicon.of(Map.of());

  @Override
  Lexicon all() {
    return words;
  }

  @Override
  void replace(Lexicon others) {
    words = others;
  }
}
