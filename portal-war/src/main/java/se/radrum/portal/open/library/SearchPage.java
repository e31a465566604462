package se.radrum.portal.open.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.Narrowing;
import se.radrum.discovery.SearchResult;
import se.radrum.discovery.SearchResult.Choice;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.portal.Visit;
import se.radrum.search.Marked;
import se.radrum.search.Question.Sort;

/** The library's search: words, what they found, and how to narrow it. */
@Named("library")
@RequestScoped
public class SearchPage {
  private static final int SHOWN_AT_ONCE = 8;

  private final Discovery discovery;
  private final Visit visit;
  private final HttpServletRequest request;
  private Asked asked = Asked.of(Map.of());
  private SearchResult result;

  @Inject
  @SuppressWarnings("NullAway.Init")
  SearchPage(Discovery discovery, Visit visit, HttpServletRequest request) {
    this.discovery = discovery;
    this.visit = visit;
    this.request = request;
  }

  @SuppressWarnings("NullAway")
  SearchPage() {
    this(null, null, null);
  }

  @PostConstruct
  void look() {
    asked = Asked.of(request.getParameterMap());
    result = discovery.search(asked.search(visit.getLocale()));
  }

  /** A choice made, and where one is without it. */
  public record Made(String label, String without) {}

  /** Another order, and where one has it. */
  public record Order(String key, String address) {}

  /**
   * A way to narrow as the page shows it.
   *
   * @param name the parameter
   * @param key the text key of its name
   * @param first what is shown at once
   * @param more what is folded away
   * @param open whether something folded away is chosen
   */
  public record Way(String name, String key, List<Choice> first, List<Choice> more, boolean open) {}

  /** The words as they were typed. */
  public String getWords() {
    return asked.q();
  }

  /** What was found. */
  public SearchResult getResult() {
    return result;
  }

  /** The address up to the number of a page. */
  public String getPages() {
    return asked.pages();
  }

  /** Whether words were taken for others. */
  public boolean isCorrected() {
    return result.interpreted().corrected();
  }

  /** The same words to the letter. */
  public String getExactly() {
    return asked.exactly().address();
  }

  /** The same words among everything. */
  public String getEverywhere() {
    return asked.everywhere().address();
  }

  /** The order's word in addresses. */
  public String getOrder() {
    return Asked.word(asked.sort());
  }

  /** The orders this is not in; without words the best is the newest. */
  public List<Order> getOrders() {
    return Stream.of(Sort.values())
        .filter(sort -> sort != asked.sort())
        .filter(sort -> !asked.q().isEmpty() || sort == Sort.OLDEST || asked.sort() == Sort.OLDEST)
        .filter(sort -> !asked.q().isEmpty() || sort != Sort.RELEVANCE)
        .map(sort -> new Order("library.order." + key(sort), asked.by(sort).address()))
        .toList();
  }

  private static String key(Sort sort) {
    return sort == Sort.RELEVANCE ? "best" : sort == Sort.NEWEST ? "newest" : "oldest";
  }

  /** What is chosen now. */
  public List<Made> getMade() {
    return result.choices().stream()
        .flatMap(choices -> choices.values().stream().map(c -> Map.entry(choices.way(), c)))
        .filter(choice -> choice.getValue().chosen())
        .map(choice -> made(choice.getKey(), choice.getValue()))
        .toList();
  }

  private Made made(Narrowing way, Choice choice) {
    return new Made(choice.label(), asked.without(way, choice.value()).address());
  }

  /** How the result can be narrowed. */
  public List<Way> getWays() {
    return result.choices().stream().filter(SearchPage::isAChoice).map(SearchPage::way).toList();
  }

  /** One value that everything has leaves nothing to choose. */
  private static boolean isAChoice(Choices choices) {
    return choices.values().size() > 1 || choices.values().get(0).chosen();
  }

  /** A text as the page writes it. */
  public Lit lit(Marked text) {
    return Lit.of(text);
  }

  private static Way way(Choices choices) {
    var values = choices.values();
    int at = values.size() <= SHOWN_AT_ONCE + 2 ? values.size() : SHOWN_AT_ONCE;
    var more = values.subList(at, values.size());
    return new Way(
        Asked.name(choices.way()),
        "library.way." + choices.way().word(),
        values.subList(0, at),
        more,
        more.stream().anyMatch(Choice::chosen));
  }
}
