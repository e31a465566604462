package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the words of a text, by the same rules for questions, documents and marks. */
final class Words {
  private Words() {}

  /**
   * A word where it stands.
   *
   * @param word in lower case
   * @param start index of its first char in the text
   * @param end index after its last char
   */
  record Placed(String word, int start, int end) {}

  /** The words of a list, in any order. */
  static Set<String> list(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /** The words in their order. */
  static List<Placed> in(String text) {
    var found = new ArrayList<Placed>();
    try (var stream = Chain.RAW.tokenStream(Fields.RAW, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(new Placed(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
