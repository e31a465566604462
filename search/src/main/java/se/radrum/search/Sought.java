package se.radrum.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * One word of a question with all that stands in for it.
 *
 * @param typed in lower case
 * @param forms its own
 * @param corrections what the library has instead, best first; empty when it has the word
 * @param meanings what it is called elsewhere
 */
record Sought(
    String typed, Forms forms, List<Correction> corrections, List<SynonymRule.Name> meanings) {

  /** A word that stands for itself alone. */
  static Sought plain(String typed, Forms forms) {
    return new Sought(typed, forms, List.of(), List.of());
  }

  /**
   * A word of the library close to the one typed.
   *
   * @param word in lower case
   * @param forms its own
   * @param likeness 0 to 1
   */
  record Correction(String word, Forms forms, float likeness) {}

  /** How many words it stands for, its own parts and those of other names counted. */
  int ways() {
    return 1
        + forms.partStems().size()
        + corrections.stream().mapToInt(one -> 1 + one.forms().partStems().size()).sum()
        + meanings.stream().mapToInt(name -> name.stems().size()).sum();
  }

  /** The same, meant in no more than so many ways of each kind; half a compound says nothing. */
  Sought within(int ways) {
    boolean whole = forms.partStems().size() > ways;
    return new Sought(
        typed,
        whole ? forms.whole() : forms,
        Understanding.first(ways, corrections),
        Understanding.first(ways, meanings));
  }

  /** The word as typed, or what the library has instead. */
  String meant() {
    return corrections.isEmpty() ? typed : corrections.get(0).word();
  }

  /** The stems that are the word itself to its reader. */
  Stream<String> stems() {
    return Stream.concat(Stream.of(forms.stem()), corrections.stream().map(c -> c.forms().stem()));
  }

  /** What it is called elsewhere, as words of their own. */
  Stream<Sought> elsewhere() {
    return meanings.stream().map(name -> plain(name.written(), name.forms()));
  }

  /** As it is told to whoever asked. */
  Reading.Word told() {
    return new Reading.Word(
        typed,
        forms.stem(),
        forms.parts(),
        corrections.stream().map(Correction::word).toList(),
        meanings.stream().map(SynonymRule.Name::written).distinct().toList());
  }
}
