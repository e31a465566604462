package se.radrum.discovery;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.kernel.Page;
import se.radrum.search.Answer;
import se.radrum.search.Period;
import se.radrum.search.Question.Sort;

/**
 * The door for everybody who looks for something. Finds what is published and nothing else. It only
 * reads: where it fails, what its caller has done stands.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.SUPPORTS, dontRollbackOn = Exception.class)
public class Discovery extends Counter {
  private final Shelves shelves;
  private final Labels labels;
  private final DiscoverySettings settings;
  private final Misses misses;
  private final ContentLibrary library;
  private final HitReader hits;

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
    this.hits = new HitReader(shelves, labels, settings, library);
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
    var asked = new Asked(search, labels.themes(shelves));
    if (shelves.isBehind()) return making.apply(result(asked, answer));
    return answer.made(what, asked, () -> making.apply(result(asked, answer)));
  }

  private SearchResult result(Asked asked, Answer answer) {
    var search = asked.search();
    var index = shelves.index();
    var found = hits.found(answer.hits(), search.language());
    return new SearchResult(
        new Page<>(found, search.page(), search.limit(), answer.total()),
        labels.choices(answer.facets(), search, asked.themes()),
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
    return new Suggested(suggestions.texts(), hits.titles(suggestions.titles(), language));
  }

  /** What is about the same as a text, likest first. */
  public List<Found> like(@Valid FindSimilar like) {
    return hits.found(
        shelves.index().like(like.title(), like.text(), like.limit()), like.language());
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
    return hits.found(shelves.index().like(entry.toString(), limit), language);
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

  /**
   * Everything a search finds, up to {@value LongList#LONGEST} entries, whatever page it asks for.
   */
  public List<ListedEntry> list(SearchLibrary search) {
    return hits.listed(new LongList(shelves, search).all(), search.language());
  }

  /** The same without the passages they were found by. */
  public List<ListedEntry> titles(SearchLibrary search) {
    return hits.listed(new LongList(shelves, search).titles(), search.language());
  }

  /**
   * What a search finds, by ids, what came out last first, however old it is itself.
   *
   * @param most 1 to 100
   */
  public List<UUID> latest(SearchLibrary search, int most) {
    return List.copyOf(new LongList(shelves, search).latest(library.days(), most));
  }

  /**
   * What a search finds of what came out on a day or later and before another, by ids, the latest
   * first: up to 100.
   */
  public List<UUID> latest(SearchLibrary search, LocalDate from, LocalDate before) {
    var days = library.days().stream().filter(day -> !day.isBefore(from) && day.isBefore(before));
    return List.copyOf(new LongList(shelves, search).latest(days.toList(), LongList.PART));
  }

  /** Whoever asked to the letter is told what the library has instead, and only told. */
  private @Nullable String meant(SearchLibrary search, Answer answer) {
    var reading = search.exact() ? shelves.index().read(search.q()) : answer.reading();
    return reading.corrected() ? reading.meant() : null;
  }
}
