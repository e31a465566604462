package se.radrum.discovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.radrum.search.Period;
import se.radrum.search.Question;
import se.radrum.search.Question.Sort;

/**
 * Look for something in the library.
 *
 * @param q words, {@code "phrases"} and {@code -words}; empty for everything. What stands after the
 *     first {@value Question#LONGEST_TEXT} characters is cut off
 * @param chosen values to narrow to: any of each way's values, and all of the ways
 * @param period when what is looked for is from
 * @param sort the order
 * @param exact whether to take the words to the letter
 * @param page from 1
 * @param limit 1 to 100
 * @param language the language to name choices in
 */
public record SearchLibrary(
    String q,
    Map<Narrowing, Set<String>> chosen,
    Period period,
    Sort sort,
    boolean exact,
    @Min(value = 1, message = "discovery.page.range") int page,
    @Min(value = 1, message = "discovery.limit.range")
        @Max(value = 100, message = "discovery.limit.range")
        int limit,
    Locale language) {

  private static final int SHOWN = 10;

  public SearchLibrary {
    q = Question.beginning(q.strip()).strip();
    chosen = chosenOnes(chosen);
  }

  /** Looks for some words among everything. */
  public static SearchLibrary of(String q, Locale language) {
    return new SearchLibrary(q, Map.of(), Period.ALWAYS, Sort.RELEVANCE, false, 1, SHOWN, language);
  }

  /** Blank values choose nothing. The order is fixed, so that one search has one address. */
  private static Map<Narrowing, Set<String>> chosenOnes(Map<Narrowing, Set<String>> chosen) {
    var kept = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    chosen.forEach(
        (way, values) -> {
          var said = values.stream().filter(v -> !v.isBlank()).collect(Collectors.toSet());
          if (!said.isEmpty()) kept.put(way, new TreeSet<>(said));
        });
    return Collections.unmodifiableMap(kept);
  }

  /** The same without one choice, on the first page. */
  public SearchLibrary without(Narrowing way, String value) {
    var fewer = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    fewer.putAll(chosen);
    var left = new TreeSet<>(chosen.getOrDefault(way, Set.of()));
    left.remove(value);
    fewer.put(way, left);
    return new SearchLibrary(q, fewer, period, sort, exact, 1, limit, language);
  }

  /** The same words among everything. */
  public SearchLibrary everywhere() {
    return new SearchLibrary(q, Map.of(), Period.ALWAYS, sort, exact, 1, limit, language);
  }

  /** The same narrowed to some values of one way, whatever was chosen of it before. */
  public SearchLibrary within(Narrowing way, Set<String> values) {
    var other = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    other.putAll(chosen);
    other.put(way, values);
    return new SearchLibrary(q, other, period, sort, exact, 1, limit, language);
  }

  /** The same of another time. */
  public SearchLibrary during(Period other) {
    return new SearchLibrary(q, chosen, other, sort, exact, 1, limit, language);
  }

  /** The same in another order. */
  public SearchLibrary by(Sort other) {
    return new SearchLibrary(q, chosen, period, other, exact, 1, limit, language);
  }

  /** The same words, to the letter or as they are meant. */
  public SearchLibrary exactly(boolean letter) {
    return new SearchLibrary(q, chosen, period, sort, letter, 1, limit, language);
  }

  /** Other words, taken as these are. */
  public SearchLibrary saying(String words) {
    return new SearchLibrary(words, chosen, period, sort, exact, 1, limit, language);
  }

  /** Another page, of another length. */
  public SearchLibrary at(int otherPage, int otherLimit) {
    return new SearchLibrary(q, chosen, period, sort, exact, otherPage, otherLimit, language);
  }

  /** Whether anything but the words narrows it. */
  public boolean isNarrowed() {
    return !chosen.isEmpty() || period.isBounded();
  }

  Question question() {
    var values =
        chosen.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().word(), Map.Entry::getValue));
    return new Question(q, values, period, Narrowing.words(), sort, exact, page, limit);
  }
}
