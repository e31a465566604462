package se.radrum.search;

import java.util.List;

/**
 * What a word is to the index.
 *
 * @param stem the form all its inflections share
 * @param parts the words a compound is made of; empty for other words
 * @param partStems the stems of the parts, without doubles and without the word's own
 */
record Forms(String stem, List<String> parts, List<String> partStems) {}
