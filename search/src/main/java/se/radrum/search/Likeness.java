package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds what is about the same as a text: the words that say most of it (often in it, seldom in the
 * library), looked for as any other words are.
 */
final class Likeness {
  private static final int WORDS = 25;
  private static final int TITLE_COUNTS = 3;
  private static final float TITLE = 1.5f;

  /** The words of another text that must be there, of those looked for: a fifth. */
  private static final int SHARED = 5;

  /** Long texts have said what they are about by then. */
  private static final int LONGEST_TEXT = 20_000;

  private final Vocabulary library;
  private final Analyzer chain;

  Likeness(Vocabulary library, Morphology morphology) {
    this.library = library;
    this.chain = morphology.chain();
  }

  /** A word and how much it says. */
  private record Telling(String stem, double weight) {}

  /** What to ask Lucene; nothing is like a text without telling words. */
  Query to(String title, String text) throws IOException {
    var any = new BooleanQuery.Builder();
    var telling = telling(title, text);
    for (var word : telling) any.add(anywhere(word), Occur.SHOULD);
    return any.setMinimumNumberShouldMatch(1 + telling.size() / SHARED).build();
  }

  private List<Telling> telling(String title, String text) throws IOException {
    var counts = new HashMap<String, Integer>();
    var opening = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    count(Fields.TITLE, Letters.of(title), TITLE_COUNTS, counts);
    count(Fields.TEXT, Letters.of(opening), 1, counts);
    var telling = new ArrayList<Telling>();
    library
        .rarities(counts.keySet())
        .forEach(
            (stem, rarity) -> {
              double often = 1 + Math.log(counts.getOrDefault(stem, 1));
              telling.add(new Telling(stem, rarity * often));
            });
    telling.sort(
        Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem));
    return telling.subList(0, Math.min(WORDS, telling.size()));
  }

  private void count(String field, String text, int each, Map<String, Integer> counts)
      throws IOException {
    try (var words = chain.tokenStream(field, text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        var stem = term.toString();
        if (stem.length() > 2 && stem.chars().allMatch(Character::isLetter)) {
          counts.merge(stem, each, Integer::sum);
        }
      }
      words.end();
    }
  }

  private static Query anywhere(Telling word) {
    var ways =
        List.<Query>of(
            new BoostQuery(new TermQuery(new Term(Fields.TITLE, word.stem())), TITLE),
            new TermQuery(new Term(Fields.TEXT, word.stem())));
    return new BoostQuery(new DisjunctionMaxQuery(ways, 0.1f), (float) word.weight());
  }
}
