package se.radrum.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a word is to the index.
 *
 * @param stem the form all its inflections share
 * @param parts the words a compound is made of; empty for other words
 * @param partStems the stems of the parts, without doubles and without the word's own
 * @param roots what a dictionary lists it under, where its stem is so short that words share it
 *     which have nothing to do with each other; else none
 */
record Forms(String stem, List<String> parts, List<String> partStems, Set<String> roots) {

  /** The same word, taken for one that is not made of others. */
  Forms whole() {
    return new Forms(stem, List.of(), List.of(), roots);
  }

  /** Whether a word with the same stem may be another form of it. */
  boolean maySay(Set<String> others) {
    return roots.isEmpty() || others.isEmpty() || !Collections.disjoint(roots, others);
  }

  /** Whether the word or a part of it has one of these stems. */
  boolean isAnyOf(Set<String> stems) {
    return stems.contains(stem) || !Collections.disjoint(stems, partStems);
  }
}
