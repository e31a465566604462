package se.radrum.discovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.radrum.search.Period;
import se.radrum.search.Question;
import se.radrum.search.Question.Sort;

/**
 * Look for something in the library.
 *
 * @param q words, {@code "phrases"} and {@code -words}; empty for everything. Only the first
 *     {@value Question#LONGEST_TEXT} characters count
 * @param chosen values to narrow to: any of each way's values, and all of the ways
 * @param sort the order
 * @param exact whether to take the words to the letter
 * @param page from 1
 * @param limit 1 to 100
 * @param language the language to name choices in
 */
public record SearchLibrary(
    String q,
    Map<Narrowing, Set<String>> chosen,
    Sort sort,
    boolean exact,
    @Min(value = 1, message = "discovery.page.range") int page,
    @Min(value = 1, message = "discovery.limit.range")
        @Max(value = 100, message = "discovery.limit.range")
        int limit,
    Locale language) {

  public SearchLibrary {
    q = q.strip();
    chosen = chosenOnes(chosen);
  }

  /** Blank values choose nothing. */
  private static Map<Narrowing, Set<String>> chosenOnes(Map<Narrowing, Set<String>> chosen) {
    var kept = new EnumMap<Narrowing, Set<String>>(Narrowing.class);
    chosen.forEach(
        (way, values) -> {
          var said = values.stream().filter(v -> !v.isBlank()).collect(Collectors.toSet());
          if (!said.isEmpty()) kept.put(way, Set.copyOf(said));
        });
    return Map.copyOf(kept);
  }

  Question question() {
    var values =
        chosen.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().word(), Map.Entry::getValue));
    return new Question(q, values, Period.ALWAYS, Narrowing.words(), sort, exact, page, limit);
  }
}
