package se.radrum.portal.open.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.Filling;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.SearchLibrary;
import se.radrum.discovery.SearchResult;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.notice.Notices;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;
import se.radrum.search.Marked;
import se.radrum.search.Question.Sort;
import se.radrum.search.Reading.Syntax;

/** The library's search: words, what they found, and how to narrow it. */
@Named("library")
@RequestScoped
public class SearchPage {
  private final Discovery discovery;
  private final Visit visit;
  private final Words words;
  private final Notices notices;
  private final HttpServletRequest request;
  private Map<String, List<String>> given = Map.of();
  private SearchLibrary asked = SearchLibrary.of("", Texts.SWEDISH);
  private SearchResult result;
  private Narrowed narrowed;
  private boolean away;
  private final Once<Optional<Filling>> filling = new Once<>(this::lookAtFilling);

  @Inject
  @SuppressWarnings("NullAway.Init")
  SearchPage(
      Discovery discovery, Visit visit, Words words, Notices notices, HttpServletRequest request) {
    this.discovery = discovery;
    this.visit = visit;
    this.words = words;
    this.notices = notices;
    this.request = request;
  }

  @SuppressWarnings("NullAway")
  SearchPage() {
    this(null, null, null, null, null);
  }

  @PostConstruct
  void look() {
    given =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    asked = LibraryAddress.read(given, visit.getLocale());
    try {
      result = discovery.search(asked);
      if (result.found().total() == 0 && getRebuilding() == null) discovery.missed(asked);
    } catch (Problem problem) {
      if (problem.kind() != Kind.UNAVAILABLE) throw problem;
      away = true;
      result = SearchResult.none(LibraryAddress.of(asked));
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(problem.kind().status());
    }
    narrowed = new Narrowed(discovery, words, given, asked, result);
  }

  /** Whether somebody beside the house is told of the question. */
  public boolean isModelAsked() {
    return discovery.asksModel();
  }

  private Optional<Filling> lookAtFilling() {
    return discovery.filling();
  }

  /**
   * What a word was looked for as, beside what it says itself.
   *
   * @param also what it is called elsewhere; empty where nothing is known
   * @param parts the words it is made of; empty where it is whole
   */
  public record Told(String word, String also, String parts) {}

  /** The words that were looked for as something else too. */
  public List<Told> getTold() {
    return result.interpreted().words().stream()
        .filter(word -> !asked.exact())
        .map(
            word ->
                new Told(
                    word.typed(),
                    String.join(", ", word.alsoCalled()),
                    String.join(" + ", word.parts())))
        .filter(told -> !told.also().isEmpty() || !told.parts().isEmpty())
        .toList();
  }

  /**
   * A way to ask, shown.
   *
   * @param words a search that asks so
   * @param key the text key of what it does
   * @param address where it is asked
   */
  public record Example(String words, String key, String address) {}

  /** Another order, and where one has it. */
  public record Order(String key, String address) {}

  /** The words as they were typed. */
  public String getWords() {
    return asked.q();
  }

  /** Whether more was typed than is read. */
  public boolean isCut() {
    return given.getOrDefault(LibraryAddress.WORDS, List.of("")).get(0).strip().length()
        > asked.q().length();
  }

  /** What was found. */
  public SearchResult getResult() {
    return result;
  }

  /** How one may ask: in everyday words, by signs, by number, to the letter. */
  public List<Example> getExamples() {
    return List.of(
        example("min man slår mig", "library.how.words", false),
        example("\"skyddat boende\"", "library.how.phrase", false),
        example("kontaktförbud -fotboja", "library.how.without", false),
        example("barn ELLER unga", "library.how.either", false),
        example("titel:kvinnofrid", "library.how.title", false),
        example("våldt*", "library.how.beginning", false),
        example("dir. 2023:28", "library.how.number", false),
        example("kvinnojour", "library.how.exact", true));
  }

  private Example example(String said, String key, boolean exact) {
    var search = SearchLibrary.of(said, visit.getLocale()).exactly(exact);
    return new Example(said, key, LibraryAddress.of(search));
  }

  /** How far the library has come in being filled anew; null when it stands whole. */
  public @Nullable Filling getRebuilding() {
    return filling.get().orElse(null);
  }

  /** Whether nobody could be asked: then nothing is said about what there is. */
  public boolean isAway() {
    return away;
  }

  /** The address up to the number of a page. */
  public String getPages() {
    return LibraryAddress.pages(asked);
  }

  /** Whether words were taken for others. */
  public boolean isCorrected() {
    return result.interpreted().corrected();
  }

  /** Whether more was meant than could be made out. */
  public boolean isBroken() {
    return result.interpreted().syntax() == Syntax.BROKEN;
  }

  /** Whether the words are taken to the letter. */
  public boolean isExact() {
    return asked.exact();
  }

  /** The same words to the letter. */
  public String getExactly() {
    return LibraryAddress.of(asked.exactly(true));
  }

  /** The same words as they are meant. */
  public String getLoosely() {
    return LibraryAddress.of(asked.exactly(false));
  }

  /** What is offered to whoever took a word to the letter that the library lacks. */
  public String getInstead() {
    return isExact() ? Objects.requireNonNullElse(result.didYouMean(), "") : "";
  }

  /** Where one looks for other words, all choices kept. */
  public String saying(String other) {
    return LibraryAddress.of(asked.saying(other));
  }

  /** How the search is narrowed. */
  public Narrowed getNarrowed() {
    return narrowed;
  }

  /** Whether the question is loose words, of which a shorter one may be found. */
  public boolean isLoose() {
    var read = result.interpreted();
    return read.syntax() == Syntax.PLAIN && !read.words().isEmpty() && read.phrases().isEmpty();
  }

  /** Whether the address asks for a page after the last. */
  public boolean isPastTheLast() {
    return asked.page() > result.found().pages();
  }

  /** The first page of what was found. */
  public String getFirstPage() {
    return page(1);
  }

  /** The last one. */
  public String getLastPage() {
    return page(result.found().pages());
  }

  private String page(int number) {
    return LibraryAddress.of(asked.at(number, asked.limit()));
  }

  /** Whether members may be told by letter. */
  public boolean isLetters() {
    return notices.areOn();
  }

  /** The search as a feed or a list: the address asks the same. */
  public String at(String address) {
    return LibraryAddress.at(address, asked);
  }

  /** The order's word in addresses. */
  public String getOrder() {
    return LibraryAddress.word(asked.sort());
  }

  /** The orders this is not in; without words the best is the newest. */
  public List<Order> getOrders() {
    return Stream.of(Sort.values())
        .filter(sort -> sort != asked.sort())
        .filter(sort -> !asked.q().isEmpty() || sort == Sort.OLDEST || asked.sort() == Sort.OLDEST)
        .filter(sort -> !asked.q().isEmpty() || sort != Sort.RELEVANCE)
        .map(sort -> new Order("library.order." + key(sort), LibraryAddress.of(asked.by(sort))))
        .toList();
  }

  private static String key(Sort sort) {
    return sort == Sort.RELEVANCE ? "best" : sort == Sort.NEWEST ? "newest" : "oldest";
  }

  /** A text as the page writes it. */
  public Lit lit(Marked text) {
    return Lit.of(text);
  }
}
