package se.radrum.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to be found.
 *
 * @param id its name in the index, 1 to 200 characters; a later document with the same id takes its
 *     place
 * @param title its heading; words here weigh more
 * @param text its body, paragraphs divided by line breaks
 * @param date when it is from, or null when nobody knows; undated documents sort last
 * @param facets values to narrow by, under a name each: {@code theme → {barn, boende}}; values have
 *     1 to 200 characters
 * @param details what a reader of hits wants back and nobody searches in
 * @param numbers its official numbers, as written on it: {@code dir. 2023:28}, and the telephone
 *     numbers it is there to tell; who asks for one finds it first
 * @param translations its words in other languages than Swedish, by language tag (BCP 47): each is
 *     found by the rules of its own language; of several lines the first is its title
 * @param pages the papers that go with it, page by page; words there weigh less than its own
 */
public record Document(
    String id,
    String title,
    String text,
    @Nullable PartialDate date,
    Map<String, Set<String>> facets,
    Map<String, String> details,
    Set<String> numbers,
    Map<String, String> translations,
    List<PaperPage> pages) {

  private static final int LONGEST_NAME = 200;

  public Document {
    title = Letters.of(title);
    text = Letters.of(text);
    translations = new HashMap<>(translations);
    translations.replaceAll((language, words) -> Letters.of(words));
    numbers = Set.copyOf(numbers);
    translations = Map.copyOf(translations);
    pages = List.copyOf(pages);
    named("id", id);
    facets.forEach(
        (name, values) -> {
          named("facet name", name);
          values.forEach(value -> named("value of facet " + name, value));
        });
    facets = ordered(facets);
    details = Map.copyOf(details);
  }

  /** A document without an official number. */
  public Document(
      String id,
      String title,
      String text,
      @Nullable PartialDate date,
      Map<String, Set<String>> facets,
      Map<String, String> details) {
    this(id, title, text, date, facets, details, Set.of(), Map.of(), List.of());
  }

  /** How many characters it holds in all its texts. */
  public long characters() {
    var others = translations.values().stream().mapToLong(String::length).sum();
    var papers = pages.stream().mapToLong(page -> page.text().length()).sum();
    return title.length() + text.length() + others + papers;
  }

  /** The same document bearing official numbers. */
  public Document numbered(Set<String> others) {
    return new Document(id, title, text, date, facets, details, others, translations, pages);
  }

  /** The same document in other languages too. */
  public Document translated(Map<String, String> others) {
    return new Document(id, title, text, date, facets, details, numbers, others, pages);
  }

  /** The same document with papers beside it. */
  public Document with(List<PaperPage> papers) {
    return new Document(id, title, text, date, facets, details, numbers, translations, papers);
  }

  /** A document with nothing but its words. */
  public static Document of(String id, String title, String text) {
    return new Document(id, title, text, null, Map.of(), Map.of());
  }

  private static void named(String what, String value) {
    if (value.isBlank() || value.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(what + " must have 1 to " + LONGEST_NAME + " characters");
    }
  }

  private static Map<String, Set<String>> ordered(Map<String, Set<String>> facets) {
    var copy = new LinkedHashMap<String, Set<String>>();
    facets.forEach((name, values) -> copy.put(name, Set.copyOf(new LinkedHashSet<>(values))));
    return Map.copyOf(copy);
  }
}
