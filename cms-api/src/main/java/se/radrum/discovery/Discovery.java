package se.radrum.discovery;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.radrum.content.Addresses;
import se.radrum.content.ContentLibrary;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.kernel.Page;
import se.radrum.search.Answer;
import se.radrum.search.Facet;
import se.radrum.search.Hit;
import se.radrum.search.Marked;
import se.radrum.search.Period;
import se.radrum.search.Question;
import se.radrum.search.Question.Sort;

/**
 * The door for everybody who looks for something. Finds what is published and nothing else. It only
 * reads: where it fails, what its caller has done stands.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.SUPPORTS, dontRollbackOn = Exception.class)
public class Discovery extends Counter {
  /** The most entries on a list to take away. */
  static final int LONGEST_LIST = 1_000;

  private static final int PART = 100;

  /** As many values of a facet as an index takes in one question. */
  private static final int MOST_DAYS = 1_000;

  private final Shelves shelves;
  private final Labels labels;
  private final DiscoverySettings settings;
  private final Misses misses;
  private final ContentLibrary library;

  /** What a result is made of beside the answer. */
  private record Asked(SearchLibrary search, Map<String, String> themes) {}

  @Inject
  Discovery(
      Shelves shelves,
      Labels labels,
      DiscoverySettings settings,
      Misses misses,
      ContentLibrary library) {
    this.shelves = shelves;
    this.labels = labels;
    this.settings = settings;
    this.misses = misses;
    this.library = library;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Discovery() {
    this(null, null, null, null, null);
  }

  /** Looks for something. Whatever the words are, this answers. */
  public SearchResult search(@Valid SearchLibrary search) {
    return search(search, SearchResult.class, found -> found);
  }

  /** Looks for something and makes something of the result, once for each answer of the index. */
  public <M> M search(
      @Valid SearchLibrary search, Class<M> what, Function<SearchResult, M> making) {
    var answer = shelves.index().answer(search.question());
    var asked = new Asked(search, labels.themes(shelves.index()));
    if (isFilling()) return making.apply(result(asked, answer));
    return answer.made(what, asked, () -> making.apply(result(asked, answer)));
  }

  private SearchResult result(Asked asked, Answer answer) {
    var search = asked.search();
    var index = shelves.index();
    var found = found(answer.hits(), search.language());
    return new SearchResult(
        new Page<>(found, search.page(), search.limit(), answer.total()),
        choices(answer.facets(), asked),
        answer.reading(),
        meant(search, answer),
        answer.total() == 0 ? index.easier(search.question()) : List.of(),
        settings.address(search.language(), LibraryAddress.of(search)));
  }

  /** How many a search finds, without looking at any. */
  public long total(SearchLibrary search) {
    var question = search.by(Sort.NEWEST).at(1, 1).question().titles();
    return shelves.index().answer(question.within(question.chosen())).total();
  }

  /** What a search would find with less chosen: each way that given up alone finds something. */
  public List<Wider> wider(SearchLibrary search) {
    var wider = new ArrayList<Wider>();
    for (var way : search.chosen().keySet()) wider.add(wider(way, search.within(way, Set.of())));
    if (search.period().isBounded()) wider.add(wider(null, search.during(Period.ALWAYS)));
    wider.removeIf(one -> one.total() == 0);
    return wider;
  }

  private Wider wider(@Nullable Narrowing way, SearchLibrary left) {
    return new Wider(way, left, total(left));
  }

  /** Whether a server of language models is asked what questions mean, and so is told of them. */
  public boolean asksModel() {
    return shelves.hasModel();
  }

  /** How far the library has come in being filled anew; nothing when it stands whole. */
  public Optional<Filling> filling() {
    return shelves.filling();
  }

  /** Whether a search finds everything up to a change of the log: the library stands whole. */
  public boolean reaches(long change) {
    return shelves.filling().isEmpty() && shelves.reaches(change, Duration.ZERO);
  }

  /**
   * Remembers that somebody looked for this on the page and found nothing. What finds nothing only
   * for how it was narrowed is there all the same, and is not counted.
   */
  public void missed(SearchLibrary search) {
    if (!search.isNarrowed() && !search.exact() && search.page() == 1) misses.count(search.q());
  }

  /** What somebody who has typed this much may want to say. */
  public Suggested suggest(String typed, Locale language) {
    var suggestions = shelves.index().suggest(typed, language.getLanguage());
    var titles = found(suggestions.titles(), language).stream().map(Discovery::title);
    return new Suggested(suggestions.texts(), titles.toList());
  }

  /** What is about the same as a text, likest first. */
  public List<Found> like(@Valid FindSimilar like) {
    return found(shelves.index().like(like.title(), like.text(), like.limit()), like.language());
  }

  /**
   * What is about the same as an entry, likest first; nothing when it is not published.
   *
   * @param limit 1 to 50
   */
  public List<Found> like(
      UUID entry,
      @Min(value = 1, message = "discovery.similar.limit")
          @Max(value = 50, message = "discovery.similar.limit")
          int limit,
      Locale language) {
    return found(shelves.index().like(entry.toString(), limit), language);
  }

  /** What is like an entry, for beside it: nothing while nobody can be asked. */
  public List<Found> beside(UUID entry, int limit, Locale language) {
    return orNothing(() -> like(entry, limit, language));
  }

  /** What is like a text, for beside it: nothing while nobody can be asked. */
  public List<Found> beside(@Valid FindSimilar like) {
    return orNothing(() -> like(like));
  }

  private static List<Found> orNothing(Supplier<List<Found>> asking) {
    try {
      return asking.get();
    } catch (UncheckedIOException e) {
      return List.of();
    }
  }

  /** Everything a search finds, up to {@value #LONGEST_LIST} entries, whatever page it asks for. */
  public List<ListedEntry> list(SearchLibrary search) {
    return listed(all(search.question()), search.language());
  }

  /** The same without the passages they were found by. */
  public List<ListedEntry> titles(SearchLibrary search) {
    return listed(all(search.question().titles()), search.language());
  }

  /**
   * What a search finds, by ids, what came out last first, however old it is itself.
   *
   * @param most 1 to 100
   */
  public List<UUID> latest(SearchLibrary search, int most) {
    return List.copyOf(latest(search, library.days(), most));
  }

  /**
   * What a search finds of what came out on a day or later and before another, by ids, the latest
   * first: up to {@value #PART}.
   */
  public List<UUID> latest(SearchLibrary search, LocalDate from, LocalDate before) {
    var days = library.days().stream().filter(day -> !day.isBefore(from) && day.isBefore(before));
    return List.copyOf(latest(search, days.toList(), PART));
  }

  /** The index has no such order, but knows what came out on some days: halved until few did. */
  private Set<UUID> latest(SearchLibrary search, List<LocalDate> days, int most) {
    if (days.isEmpty()) return Set.of();
    int half = days.size() / 2;
    if (days.size() <= MOST_DAYS) {
      var answer = shelves.index().answer(cameOut(search, days).at(1, most));
      if (half == 0 || answer.total() <= most) return lastFirst(answer.hits());
    }
    var found = new LinkedHashSet<>(latest(search, days.subList(0, half), most));
    // As many once more: an entry of two languages may have come out in both halves.
    if (found.size() < most) found.addAll(latest(search, days.subList(half, days.size()), most));
    return found.stream().limit(most).collect(toCollection(LinkedHashSet::new));
  }

  private static Question cameOut(SearchLibrary search, List<LocalDate> days) {
    var question = search.by(Sort.NEWEST).question();
    var values = new HashMap<>(question.chosen());
    values.put(Cards.PUBLISHED_ON, days.stream().map(LocalDate::toString).collect(toSet()));
    return question.within(values).titles();
  }

  private static Set<UUID> lastFirst(List<Hit> hits) {
    return hits.stream()
        .sorted(Comparator.comparing(Discovery::day).reversed())
        .map(hit -> UUID.fromString(hit.id()))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static String day(Hit hit) {
    return Collections.max(hit.facets().getOrDefault(Cards.PUBLISHED_ON, Set.of("")));
  }

  /** Page by page, with nothing counted; a page that is not full is the last. */
  private List<Hit> all(Question question) {
    var uncounted = question.within(question.chosen());
    var all = new ArrayList<Hit>();
    for (int page = 1; all.size() == (page - 1) * PART && page <= LONGEST_LIST / PART; page++) {
      all.addAll(shelves.index().answer(uncounted.at(page, PART)).hits());
    }
    return all;
  }

  private List<ListedEntry> listed(List<Hit> hits, Locale language) {
    return there(hits).stream().map(hit -> listed(hit, language)).toList();
  }

  private ListedEntry listed(Hit hit, Locale language) {
    var found = found(hit, language);
    var page = Addresses.of(found.type(), found.number());
    var whose = labels.whose(found.facets(), language);
    return new ListedEntry(
        found,
        whose,
        hit.details().getOrDefault(Cards.REFERENCE, ""),
        hit.details().getOrDefault(Cards.AUTHOR, ""),
        settings.address(language, page));
  }

  private static Suggested.Title title(Found found) {
    return new Suggested.Title(
        found.number(), found.title().text(), found.language(), found.what());
  }

  private List<Found> found(List<Hit> hits, Locale language) {
    return there(hits).stream().map(hit -> found(hit, language)).toList();
  }

  /** An index that is being filled anew shows what was in it before, and some may be gone since. */
  private List<Hit> there(List<Hit> hits) {
    if (!isFilling()) return hits;
    var ids = hits.stream().map(hit -> UUID.fromString(hit.id())).toList();
    var there = library.all(ids).stream().map(view -> view.id().toString()).collect(toSet());
    return hits.stream().filter(hit -> there.contains(hit.id())).toList();
  }

  private boolean isFilling() {
    return filling().isPresent();
  }

  /** Whoever asked to the letter is told what the library has instead, and only told. */
  private @Nullable String meant(SearchLibrary search, Answer answer) {
    var reading = search.exact() ? shelves.index().read(search.q()) : answer.reading();
    return reading.corrected() ? reading.meant() : null;
  }

  private List<Choices> choices(List<Facet> facets, Asked asked) {
    return facets.stream()
        .flatMap(facet -> Narrowing.of(facet.name()).stream().map(way -> of(way, facet, asked)))
        .filter(choices -> !choices.values().isEmpty())
        .toList();
  }

  private Choices of(Narrowing way, Facet facet, Asked asked) {
    var search = asked.search();
    var chosen = search.chosen().getOrDefault(way, Set.of());
    return labels.choices(way, withChosen(facet, chosen), asked.themes(), search.language());
  }

  /** What is chosen is shown also when it finds nothing, or nobody could take it back. */
  private static Facet withChosen(Facet facet, Set<String> chosen) {
    var values = new ArrayList<>(facet.values());
    var found = values.stream().map(Facet.Value::value).toList();
    chosen.stream()
        .filter(value -> !found.contains(value))
        .sorted()
        .forEach(value -> values.add(new Facet.Value(value, 0, true)));
    return new Facet(facet.name(), values);
  }

  private Found found(Hit hit, Locale language) {
    var details = hit.details();
    var type = details.getOrDefault(Cards.TYPE, "");
    var own = details.getOrDefault(Cards.LANGUAGE, "sv");
    var read = language.toLanguageTag();
    var translated = details.get(Cards.TITLE_IN + read);
    return new Found(
        UUID.fromString(hit.id()),
        Integer.parseInt(details.getOrDefault(Cards.NUMBER, "0")),
        details.get(Cards.SOURCE),
        type,
        labels.what(hit, type, language),
        translated == null ? hit.title() : new Marked(translated, List.of()),
        hit.snippet(),
        Objects.requireNonNullElse(hit.snippetLanguage(), own),
        hit.place(),
        hit.score(),
        translated == null ? own : read,
        details.getOrDefault(Cards.DATE, ""),
        hit.facets());
  }
}
