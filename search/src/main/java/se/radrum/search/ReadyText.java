package se.radrum.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text as its ready terms, for an engine that shall make nothing more of it: terms at one place
 * with a bar between, places with a space, and a gap where a small word has been left out. The
 * engine needs no word list and no plugin, only to be told where a term ends.
 */
final class ReadyText {
  /** Stands where a word has been left out. No word is written so. */
  static final String GAP = "\u241E";

  /** Stands between terms at one place. */
  static final String BAR = "\u241F";

  private ReadyText() {}

  /** The terms a chain makes of a field's text. */
  static String of(Analyzer chain, String field, String text) throws IOException {
    var ready = new StringBuilder();
    try (var stream = chain.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int steps = place.getPositionIncrement();
        if (steps == 0) ready.append(BAR);
        for (int left = 1; left < steps; left++) ready.append(' ').append(GAP);
        if (steps > 0) ready.append(' ');
        ready.append(term);
      }
      stream.end();
    }
    return ready.toString();
  }
}
