package se.radrum.discovery;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radrum.search.Hit;
import se.radrum.search.Question;
import se.radrum.search.Question.Sort;

/** What a search finds beyond one page of it: all of it, or what came out last. */
final class LongList {
  /** The most entries on a list to take away. */
  static final int LONGEST = 1_000;

  /** As many as an index tells at once. */
  static final int PART = 100;

  /** As many values of a facet as an index takes in one question. */
  private static final int MOST_DAYS = 1_000;

  private final Shelves shelves;
  private final SearchLibrary search;

  LongList(Shelves shelves, SearchLibrary search) {
    this.shelves = shelves;
    this.search = search;
  }

  /** All of it with the passages it was found by, up to {@value #LONGEST}. */
  List<Hit> all() {
    return all(search.question());
  }

  /** The same without those. */
  List<Hit> titles() {
    return all(search.question().titles());
  }

  /** Page by page, with nothing counted; a page that is not full is the last. */
  private List<Hit> all(Question question) {
    var uncounted = question.within(question.chosen());
    var all = new ArrayList<Hit>();
    for (int page = 1; all.size() == (page - 1) * PART && page <= LONGEST / PART; page++) {
      all.addAll(shelves.index().answer(uncounted.at(page, PART)).hits());
    }
    return all;
  }

  /**
   * What came out last of it, by ids, the latest first. The index has no such order, but knows what
   * came out on some days: they are halved until few enough did.
   *
   * @param days on which something came out, the latest first
   * @param most 1 to {@value #PART}
   */
  Set<UUID> latest(List<LocalDate> days, int most) {
    if (days.isEmpty()) return Set.of();
    int half = days.size() / 2;
    if (days.size() <= MOST_DAYS) {
      var answer = shelves.index().answer(cameOut(days).at(1, most));
      if (half == 0 || answer.total() <= most) return lastFirst(answer.hits());
    }
    var found = new LinkedHashSet<>(latest(days.subList(0, half), most));
    // As many once more: an entry of two languages may have come out in both halves.
    if (found.size() < most) found.addAll(latest(days.subList(half, days.size()), most));
    return found.stream().limit(most).collect(toCollection(LinkedHashSet::new));
  }

  private Question cameOut(List<LocalDate> days) {
    var question = search.by(Sort.NEWEST).question();
    var values = new HashMap<>(question.chosen());
    values.put(Cards.PUBLISHED_ON, days.stream().map(LocalDate::toString).collect(toSet()));
    return question.within(values).titles();
  }

  private static Set<UUID> lastFirst(List<Hit> hits) {
    return hits.stream()
        .sorted(Comparator.comparing(LongList::day).reversed())
        .map(hit -> UUID.fromString(hit.id()))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static String day(Hit hit) {
    return Collections.max(hit.facets().getOrDefault(Cards.PUBLISHED_ON, Set.of("")));
  }
}
