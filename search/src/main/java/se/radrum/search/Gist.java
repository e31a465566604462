package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a document is about, as far as counting tells: the stems it says most often. Taken down when
 * it is put in, so that nobody has to read the document again to learn from it.
 */
final class Gist {
  private static final int MOST = 30;
  private static final int TITLE_COUNTS = 2;
  private static final int SHORTEST = 3;

  /** A paper has said what it is about by then. */
  private static final int LONGEST_TEXT = 4_000;

  /** And always the same of equals. */
  private static final Comparator<Said> MOST_FIRST =
      Comparator.comparingInt(Said::times).reversed().thenComparing(Said::stem);

  /** By their letters: making a text of every word of a library takes longer than counting them. */
  private final CharArrayMap<int[]> counts = new CharArrayMap<>(256, false);

  private Gist() {}

  /** Up to thirty stems, the one said most often first. */
  static List<String> of(Document document, Analyzer chain) throws IOException {
    var text = document.text();
    var gist = new Gist();
    gist.count(chain.tokenStream(Fields.TITLE, document.title()), TITLE_COUNTS);
    var beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    gist.count(chain.tokenStream(Fields.TEXT, beginning), 1);
    return gist.commonest();
  }

  private void count(TokenStream words, int worth) throws IOException {
    try (words) {
      var term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (isWord(term.buffer(), term.length())) count(term.buffer(), term.length(), worth);
      }
      words.end();
    }
  }

  private void count(char[] letters, int length, int worth) {
    var known = counts.get(letters, 0, length);
    if (known == null) counts.put(Arrays.copyOf(letters, length), new int[] {worth});
    else known[0] += worth;
  }

  private static boolean isWord(char[] letters, int length) {
    for (int i = 0; i < length; i++) if (!Character.isLetter(letters[i])) return false;
    return length >= SHORTEST;
  }

  private List<String> commonest() {
    var all = new ArrayList<Said>(counts.size());
    counts.forEach((stem, times) -> all.add(new Said(new String((char[]) stem), times[0])));
    all.sort(MOST_FIRST);
    return all.stream().limit(MOST).map(Said::stem).toList();
  }

  private record Said(String stem, int times) {}
}
