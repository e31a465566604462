package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
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
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Integer> counts = new HashMap<>();

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
        if (isWord(term)) counts.merge(term.toString(), worth, Integer::sum);
      }
      words.end();
    }
  }

  private static boolean isWord(CharSequence term) {
    return term.length() >= SHORTEST && term.chars().allMatch(Character::isLetter);
  }

  private List<String> commonest() {
    var all = new ArrayList<>(counts.entrySet());
    all.sort(MOST_FIRST);
    return all.stream().limit(MOST).map(Map.Entry::getKey).toList();
  }
}
