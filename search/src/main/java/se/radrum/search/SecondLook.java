package se.radrum.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Learns from what is found first how the library speaks of a thing, and puts what speaks so too
 * before what does not (pseudo-relevance feedback, after Lavrenko and Croft, <i>Relevance-Based
 * Language Models</i>, SIGIR 2001). It finds nothing more and loses nothing.
 */
final class SecondLook {
  /** How many of the best are learnt from. */
  static final int FIRST = 5;

  /** How many of the best are put in another order; further down nobody reads for the order. */
  static final int REACH = 100;

  private static final int LEARNT = 10;
  private static final int WEIGHED = 60;
  private static final float WEIGHT = 0.3f;

  /**
   * What is learnt counts at most so much of what the best hit does for what was asked. In a small
   * library a word that is asked for stands in a quarter of the documents and says little, and ten
   * seldom ones beside it would drown it.
   */
  private static final double MOST_OF_ASKED = 0.7;

  private final Vocabulary library;
  private final Map<String, Double> counts = new HashMap<>();

  SecondLook(Vocabulary library) {
    this.library = library;
  }

  /**
   * What was found.
   *
   * @param gist what it is about, as {@link Gist} tells
   */
  record Seen(List<String> gist, float score) {}

  /** A word learnt, how seldom it is, and how much it says. */
  private record Telling(String stem, double rarity, double weight) {
    Telling(String stem, double times) {
      this(stem, 1, times);
    }

    Telling among(Map<String, Double> rarities) {
      double rarity = rarities.getOrDefault(stem, 0.0);
      return new Telling(stem, rarity, weight * rarity);
    }
  }

  /** And always the same of equals. */
  private static final Comparator<Telling> MOST_FIRST =
      Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem);

  /** Whether a question is one of loose words. */
  static boolean helps(Understanding question) {
    if (question.expertly() != null) return false;
    if (question.literal() || !question.phrases().isEmpty() || !question.numbers().isEmpty()) {
      return false;
    }
    return !question.words().isEmpty();
  }

  /** What to look for in what was found, to put it in another order; nothing when none is told. */
  Query learnt(List<Seen> first, Understanding question) throws IOException {
    double all = first.stream().mapToDouble(Seen::score).sum();
    for (var seen : first) count(seen.gist(), seen.score() / all);
    question.words().forEach(word -> counts.remove(word.forms().stem()));
    var telling = telling();
    double scale = scale(telling, first);
    var any = new BooleanQuery.Builder();
    for (var word : telling) {
      float weight = (float) (scale * word.weight());
      any.add(new BoostQuery(Ranking.anywhere(word.stem()), weight), Occur.SHOULD);
    }
    return any.build();
  }

  /** What a word that says most counts for; no score by BM25 is above a word's rarity. */
  private static double scale(List<Telling> telling, List<Seen> first) {
    if (telling.isEmpty()) return 0;
    double all = telling.stream().mapToDouble(word -> word.weight() * word.rarity()).sum();
    double best = first.stream().mapToDouble(Seen::score).max().orElse(0);
    return Math.min(WEIGHT / telling.get(0).weight(), MOST_OF_ASKED * best / all);
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
        .map(one -> one.among(rarities))
        .filter(one -> one.weight() > 0)
        .sorted(MOST_FIRST)
        .limit(LEARNT)
        .toList();
  }

  /** Each of a document's words has the same share of what the document counts for. */
  private void count(List<String> gist, double worth) {
    for (var stem : gist) counts.merge(stem, worth / gist.size(), Double::sum);
  }
}
