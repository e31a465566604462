package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader asks.
 *
 * @param text words, {@code "phrases in quotes"} and {@code -words} to leave out, in any mix and
 *     however broken; empty asks for everything. Only the first {@value #LONGEST_TEXT} characters
 *     are read
 * @param chosen facet values to narrow to: any of the values of a facet, and all facets
 * @param period when the documents are from
 * @param facets the facets to count, in the order wanted
 * @param sort the order of the hits
 * @param exact whether to look for the words exactly as they stand: no other forms, no parts of
 *     compounds, no repaired spelling. What is asked of titles alone ({@code titel:}) is found
 *     there in any form, for titles are kept apart from the text by their stems only
 * @param page which page of hits, from 1; a page past the last is empty
 * @param limit how many hits a page holds, 1 to 100
 * @param bare whether titles are enough: no passage is looked for and nothing is marked
 */
public record Question(
    String text,
    Map<String, Set<String>> chosen,
    Period period,
    List<String> facets,
    Sort sort,
    boolean exact,
    int page,
    int limit,
    boolean bare) {

  /** The most of a question's text that is read, in characters. */
  public static final int LONGEST_TEXT = 1_000;

  /** The order of hits. Equal ones stand newest first. */
  public enum Sort {
    /** What fits the words best. */
    RELEVANCE,
    /** Newest first, undated last. */
    NEWEST,
    /** Oldest first, undated last. */
    OLDEST
  }

  public Question {
    if (page < 1) throw new IllegalArgumentException("page is 1 or more");
    if (limit < 1 || limit > 100) throw new IllegalArgumentException("limit is 1 to 100");
    if (chosen.values().stream().anyMatch(v -> v.isEmpty() || v.stream().anyMatch(String::isEmpty)))
      throw new IllegalArgumentException("a chosen facet has a value");
    text = beginning(text);
    facets = List.copyOf(facets);
    chosen =
        chosen.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
  }

  /** With passages, marked. */
  public Question(
      String text,
      Map<String, Set<String>> chosen,
      Period period,
      List<String> facets,
      Sort sort,
      boolean exact,
      int page,
      int limit) {
    this(text, chosen, period, facets, sort, exact, page, limit, false);
  }

  /** The first ten hits for some words. */
  public static Question of(String text) {
    return new Question(text, Map.of(), Period.ALWAYS, List.of(), Sort.RELEVANCE, false, 1, 10);
  }

  /**
   * What is read of a text: its first {@value #LONGEST_TEXT} characters, none of them halved, and
   * its letters written as those of documents are.
   */
  public static String beginning(String text) {
    return first(Letters.of(first(text)));
  }

  private static String first(String text) {
    if (text.length() <= LONGEST_TEXT) return text;
    boolean halved =
        Character.isSurrogatePair(text.charAt(LONGEST_TEXT - 1), text.charAt(LONGEST_TEXT));
    return text.substring(0, LONGEST_TEXT - (halved ? 1 : 0));
  }

  /** How many hits stand before the page. */
  long before() {
    return (page - 1L) * limit;
  }

  /** How many hits are shown when the page is. */
  long shown() {
    return before() + limit;
  }

  /** The same question about another page. */
  public Question at(int otherPage, int otherLimit) {
    return new Question(text, chosen, period, facets, sort, exact, otherPage, otherLimit, bare);
  }

  /** The same question in another order. */
  public Question by(Sort other) {
    return new Question(text, chosen, period, facets, other, exact, page, limit, bare);
  }

  /** The same question, taken to the letter. */
  public Question exactly() {
    return new Question(text, chosen, period, facets, sort, true, page, limit, bare);
  }

  /** The same question narrowed to values of facets, with those facets and others counted. */
  public Question within(Map<String, Set<String>> values, String... counted) {
    return new Question(text, values, period, List.of(counted), sort, exact, page, limit, bare);
  }

  /** The same question about documents of a certain time. */
  public Question during(Period other) {
    return new Question(text, chosen, other, facets, sort, exact, page, limit, bare);
  }

  /** The same question in other words. */
  public Question saying(String other) {
    return new Question(other, chosen, period, facets, sort, exact, page, limit, bare);
  }

  /** The same question, for titles only. */
  public Question titles() {
    return new Question(text, chosen, period, facets, sort, exact, page, limit, true);
  }
}
