package se.radrum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the words of a text, by the same rules for questions, documents and marks. */
final class Words {
  private Words() {}

  /**
   * A word where it stands in a text. Most words of a text are passed over, so the letters are
   * taken out of it only when somebody asks for them.
   *
   * @param start index of its first char in the text
   * @param end index after its last char
   */
  record Placed(String text, int start, int end) {

    /** The word, in lower case. */
    String word() {
      var letters = new char[end - start];
      text.getChars(start, end, letters, 0);
      CharacterUtils.toLowerCase(letters, 0, letters.length);
      return new String(letters);
    }
  }

  /** The words of a list, in any order. */
  static Set<String> list(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /** The words in their order. */
  static List<Placed> in(String text) {
    var found = new ArrayList<Placed>();
    try (var stream = Chain.RAW.tokenStream(Fields.RAW, text)) {
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(new Placed(text, place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
