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

  /** A word learnt and how much it says. */
  private record Telling(String stem, double weight) {}

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

  /** Each of a document's words has the same share of what the document counts for. */
  private void count(List<String> gist, double worth) {
    for (var stem : gist) counts.merge(stem, worth / gist.size(), Double::sum);
  }
}
