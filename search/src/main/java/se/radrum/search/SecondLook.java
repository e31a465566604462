package se.radrum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Learns from what is found first how the library speaks of a thing, and puts what speaks so too
 * before what does not (pseudo-relevance feedback, after Lavrenko and Croft, <i>Relevance-Based
 * Language Models</i>, SIGIR 2001). It finds nothing more and loses nothing. Sentences get it,
 * which say things in words nobody wrote in a paper; for a word or two it would cost more than it
 * gives (decision record 0011).
 */
final class SecondLook {
  /** How many of the best are learnt from. */
  static final int FIRST = 5;

  /** How many of the best are put in another order; further down nobody reads for the order. */
  static final int REACH = 100;

  private static final int SENTENCE = 4;
  private static final int LEARNT = 10;
  private static final int WEIGHED = 60;
  private static final float WEIGHT = 0.2f;
  private static final int TITLE_COUNTS = 2;
  private static final int SHORTEST = 3;

  /** A paper has said what it is about by then. */
  private static final int LONGEST_TEXT = 4_000;

  private final Vocabulary library;
  private final Morphology morphology;
  private final Map<String, Double> counts = new HashMap<>();

  SecondLook(Vocabulary library, Morphology morphology) {
    this.library = library;
    this.morphology = morphology;
  }

  /** What was found, as it is read. */
  record Seen(String title, String text, float score) {}

  /** A word learnt and how much it says. */
  private record Telling(String stem, double weight) {}

  /** And always the same of equals. */
  private static final Comparator<Telling> MOST_FIRST =
      Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem);

  /** Whether a question is a sentence of loose words. */
  static boolean helps(Understanding question) {
    if (question.literal() || !question.phrases().isEmpty() || !question.numbers().isEmpty()) {
      return false;
    }
    return question.words().size() >= SENTENCE;
  }

  /** What to look for in what was found, to put it in another order; nothing when none is told. */
  Query learnt(List<Seen> first, Understanding question) throws IOException {
    double all = first.stream().mapToDouble(Seen::score).sum();
    for (var seen : first) count(seen, seen.score() / all);
    question.words().forEach(word -> counts.remove(word.forms().stem()));
    var telling = telling();
    var any = new BooleanQuery.Builder();
    for (var word : telling) {
      float weight = (float) (WEIGHT * word.weight() / telling.get(0).weight());
      any.add(new BoostQuery(Ranking.anywhere(word.stem()), weight), Occur.SHOULD);
    }
    return any.build();
  }

  private List<Telling> telling() throws IOException {
    var common =
        counts.entrySet().stream()
            .map(one -> new Telling(one.getKey(), one.getValue()))
            .sorted(MOST_FIRST)
            .limit(WEIGHED)
            .toList();
    var rarities = library.rarities(common.stream().map(Telling::stem).collect(Collectors.toSet()));
    return common.stream()
        .map(one -> new Telling(one.stem(), one.weight() * rarities.getOrDefault(one.stem(), 0.0)))
        .filter(one -> one.weight() > 0)
        .sorted(MOST_FIRST)
        .limit(LEARNT)
        .toList();
  }

  /** Each of a document's words has its share of what the document counts for. */
  private void count(Seen seen, double worth) throws IOException {
    var words = new ArrayList<>(stems(Fields.TITLE, seen.title()));
    for (int n = 1; n < TITLE_COUNTS; n++) words.addAll(List.copyOf(words));
    var text = seen.text();
    words.addAll(stems(Fields.TEXT, text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
    for (var word : words) counts.merge(word, worth / words.size(), Double::sum);
  }

  private List<String> stems(String field, String text) throws IOException {
    var stems = new ArrayList<String>();
    try (var words = morphology.chain().tokenStream(field, text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        var stem = term.toString();
        if (stem.length() >= SHORTEST && stem.chars().allMatch(Character::isLetter)) {
          stems.add(stem);
        }
      }
      words.end();
    }
    return stems;
  }
}
