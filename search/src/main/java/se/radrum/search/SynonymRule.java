package se.radrum.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * What stands for something said.
 *
 * @param words the words said, in their order
 * @param said their stems
 * @param roots what a dictionary lists each of them under ({@link Forms#roots}); none of any
 *     without one
 * @param meant what else they are called
 */
record SynonymRule(
    List<String> words, List<String> said, List<Set<String>> roots, List<Name> meant) {

  static SynonymRule of(List<String> words, List<Name> meant) {
    return new SynonymRule(words, stems(words, Stemmer::stem), List.of(), meant);
  }

  /** The same rule found by other stems and roots; what it means is made so by the caller. */
  SynonymRule by(
      UnaryOperator<String> stem, Function<String, Set<String>> roots, List<Name> meant) {
    return new SynonymRule(words, stems(words, stem), words.stream().map(roots).toList(), meant);
  }

  /** What is left of it when some of its names are taken away, or all of them. */
  Optional<SynonymRule> without(List<Taken> taken) {
    var left = names(taken, false);
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new SynonymRule(words, said, roots, left));
  }

  Synonyms.Told told(List<Taken> taken) {
    return new Synonyms.Told(
        String.join(" ", words), written(names(taken, false)), written(names(taken, true)));
  }

  private List<Name> names(List<Taken> taken, boolean away) {
    return meant.stream()
        .filter(name -> away == taken.stream().anyMatch(one -> one.takes(name)))
        .toList();
  }

  private static List<String> written(List<Name> names) {
    return names.stream().map(Name::written).toList();
  }

  /** Whether its words stand at a place of a question. */
  boolean stands(List<Forms> words, int at) {
    if (at + said.size() > words.size()) return false;
    return IntStream.range(0, said.size()).allMatch(i -> isSaid(i, words.get(at + i)));
  }

  private boolean isSaid(int place, Forms word) {
    return word.stem().equals(said.get(place))
        && (roots.isEmpty() || word.maySay(roots.get(place)));
  }

  private static List<String> stems(List<String> words, UnaryOperator<String> stem) {
    return words.stream().map(stem).toList();
  }

  /**
   * What something is called.
   *
   * @param written as the list writes it, in lower case
   * @param words its words, small ones left out
   * @param stems their stems
   */
  record Name(String written, List<String> words, List<String> stems) {

    /** The index does not know small words; their places between the others are allowed for. */
    static Name of(List<String> words) {
      var large =
          words.stream().filter(w -> !SwedishAnalyzer.getDefaultStopSet().contains(w)).toList();
      var known = large.isEmpty() ? words : large;
      return new Name(String.join(" ", words), known, SynonymRule.stems(known, Stemmer::stem));
    }

    /** Of several words, as a compound of them would have. */
    Forms forms() {
      return stems.size() == 1
          ? new Forms(stems.get(0), List.of(), List.of(), Set.of())
          : new Forms(written, words, stems, Set.of());
    }

    Name by(UnaryOperator<String> stem) {
      return new Name(written, words, SynonymRule.stems(words, stem));
    }
  }

  /**
   * What is no longer to stand for something said.
   *
   * @param said the stems of the words said
   * @param names the stems of each name; none for all there are
   */
  record Taken(List<String> said, List<List<String>> names) {

    static Taken of(List<String> words, List<Name> names) {
      return new Taken(
          SynonymRule.stems(words, Stemmer::stem), names.stream().map(Name::stems).toList());
    }

    boolean takes(Name name) {
      return names.isEmpty() || names.contains(name.stems());
    }
  }
}
