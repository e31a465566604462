package se.radrum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the words of a library, text by text, and tells which of them teach the splitter
 * something: those the list that ships does not know. A word is told only when it stands in {@value
 * #FEWEST} texts or more, so nothing is learnt that one text alone says.
 *
 * <p>However large the library, about {@value #MOST} words are held at once, some fifty megabytes;
 * those seen seldom go first, and never one that was told before: it is told until it stands in too
 * few texts.
 */
public final class WordCount {
  /** So many texts have to say it. */
  public static final int FEWEST = 3;

  private static final int MOST = 300_000;
  private static final int MOST_TOLD = 20_000;

  /** Rarer words say nothing about how compounds are made. */
  private static final int RAREST = 4;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 48;

  private final Set<String> before;
  private final Map<String, Tally> tallies = new HashMap<>();

  private static final class Tally {
    private long times;
    private int texts;

    boolean tells() {
      return times >= RAREST && texts >= FEWEST;
    }
  }

  /** With the words that were told before. */
  public WordCount(Set<String> before) {
    this.before = Set.copyOf(before);
  }

  /** Counts the words of one text. */
  public void add(String text) {
    var here = new HashSet<String>();
    for (var placed : Words.in(Letters.of(text))) {
      int letters = placed.end() - placed.start();
      if (letters < SHORTEST || letters > LONGEST) continue;
      var word = placed.word();
      var tally = tallies.computeIfAbsent(word, first -> new Tally());
      tally.times++;
      if (here.add(word)) tally.texts++;
    }
    for (int seen = 1; tallies.size() > MOST + before.size(); seen++) forget(seen);
  }

  private void forget(int seen) {
    tallies
        .entrySet()
        .removeIf(one -> one.getValue().times <= seen && !before.contains(one.getKey()));
  }

  /** The words a list does not know: 20,000 at most, those told before and then the commonest. */
  public Lexicon unknownTo(Lexicon list) {
    return Lexicon.of(
        tallies.entrySet().stream()
            .filter(one -> one.getValue().tells())
            .filter(one -> list.count(one.getKey()) == 0)
            .filter(one -> one.getKey().chars().allMatch(Character::isLetter))
            .sorted(Comparator.comparing(this::isNew).thenComparing(this::seldom))
            .limit(MOST_TOLD)
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().times)));
  }

  private boolean isNew(Map.Entry<String, Tally> one) {
    return !before.contains(one.getKey());
  }

  private long seldom(Map.Entry<String, Tally> one) {
    return -one.getValue().times;
  }
}
