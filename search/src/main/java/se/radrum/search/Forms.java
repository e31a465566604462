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
 */
record Forms(String stem, List<String> parts, List<String> partStems) {

  /** Whether the word or a part of it has one of these stems. */
  boolean isAnyOf(Set<String> stems) {
    return stems.contains(stem) || !Collections.disjoint(stems, partStems);
  }
}
