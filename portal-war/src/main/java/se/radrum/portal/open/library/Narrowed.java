package se.radrum.portal.open.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.Narrowing;
import se.radrum.discovery.SearchLibrary;
import se.radrum.discovery.SearchResult;
import se.radrum.discovery.SearchResult.Choice;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.portal.Once;
import se.radrum.portal.Words;
import se.radrum.search.PartialDate;
import se.radrum.search.Period;

/** How a search is narrowed, and how it could be. */
public final class Narrowed {
  private static final int SHOWN_AT_ONCE = 8;

  private final Discovery discovery;
  private final Words words;
  private final Map<String, List<String>> given;
  private final SearchLibrary asked;
  private final SearchResult result;
  private final Once<Long> everywhereTotal = new Once<>(this::countEverywhere);
  private final Once<List<GivenUp>> wider = new Once<>(this::lookWider);

  Narrowed(
      Discovery discovery,
      Words words,
      Map<String, List<String>> given,
      SearchLibrary asked,
      SearchResult result) {
    this.discovery = discovery;
    this.words = words;
    this.given = given;
    this.asked = asked;
    this.result = result;
  }

  /** A choice made, and where one is without it. */
  public record Made(String label, String without) {}

  /**
   * Something chosen that could be given up.
   *
   * @param label what was chosen
   * @param address where one is without it
   * @param total how many stand there
   */
  public record GivenUp(String label, String address, long total) {}

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

  /** Whether anything but the words narrows the search. */
  public boolean isAtAll() {
    return asked.isNarrowed();
  }

  /** In how many ways. */
  public int getCount() {
    return asked.chosen().size() + (asked.period().isBounded() ? 1 : 0);
  }

  /** What is chosen now. */
  public List<Made> getMade() {
    var chosen =
        result.choices().stream()
            .flatMap(choices -> choices.values().stream().map(c -> Map.entry(choices.way(), c)))
            .filter(choice -> choice.getValue().chosen())
            .map(choice -> made(choice.getKey(), choice.getValue()));
    var time = asked.period().isBounded() ? Stream.of(time()) : Stream.<Made>empty();
    return Stream.concat(chosen, time).toList();
  }

  private Made made(Narrowing way, Choice choice) {
    return new Made(choice.label(), LibraryAddress.of(asked.without(way, choice.value())));
  }

  private Made time() {
    var from = said(asked.period().from());
    var to = said(asked.period().to());
    var key =
        from.isEmpty() ? "library.time.to" : to.isEmpty() ? "library.time.from" : "library.time";
    return new Made(words.of(key, from, to), LibraryAddress.of(asked.during(Period.ALWAYS)));
  }

  private String said(@Nullable PartialDate date) {
    return date == null ? "" : words.date(date);
  }

  /** How the result can be narrowed. */
  public List<Way> getWays() {
    return result.choices().stream().filter(Narrowed::isAChoice).map(Narrowed::way).toList();
  }

  /** One value that everything has leaves nothing to choose. */
  private static boolean isAChoice(Choices choices) {
    return choices.values().size() > 1 || choices.values().get(0).chosen();
  }

  private static Way way(Choices choices) {
    var values = choices.values();
    int at = values.size() <= SHOWN_AT_ONCE + 2 ? values.size() : SHOWN_AT_ONCE;
    var more = values.subList(at, values.size());
    return new Way(
        LibraryAddress.name(choices.way()),
        "library.way." + choices.way().word(),
        values.subList(0, at),
        more,
        more.stream().anyMatch(Choice::chosen));
  }

  /** The same words among everything. */
  public String getEverywhere() {
    return LibraryAddress.of(asked.everywhere());
  }

  /** How many the same words find among everything. */
  public long getEverywhereTotal() {
    return everywhereTotal.get();
  }

  private long countEverywhere() {
    return discovery.total(asked.everywhere());
  }

  /** What each way of narrowing hides alone, where nothing is found. */
  public List<GivenUp> getWider() {
    return wider.get();
  }

  private List<GivenUp> lookWider() {
    return discovery.wider(asked).stream()
        .map(w -> new GivenUp(label(w.way()), LibraryAddress.of(w.search()), w.total()))
        .toList();
  }

  private String label(@Nullable Narrowing way) {
    return way == null ? time().label() : chosen(way).collect(Collectors.joining(", "));
  }

  private Stream<String> chosen(Narrowing way) {
    return result.choices().stream()
        .filter(choices -> choices.way() == way)
        .flatMap(choices -> choices.values().stream())
        .filter(Choice::chosen)
        .map(Choice::label);
  }

  /** The first day as it was written, or as it was understood. */
  public String getFrom() {
    return written(LibraryAddress.FROM, asked.period().from());
  }

  /** The last day as it was written, or as it was understood. */
  public String getTo() {
    return written(LibraryAddress.TO, asked.period().to());
  }

  private String written(String name, @Nullable PartialDate understood) {
    if (isUnreadable(name)) return first(name);
    return understood == null ? "" : understood.toString();
  }

  /** Whether a date cannot be read; it then narrows nothing, and the page says so. */
  public boolean isUnreadable(String name) {
    return !first(name).isBlank() && LibraryAddress.date(first(name)).isEmpty();
  }

  private String first(String name) {
    return given.getOrDefault(name, List.of("")).get(0);
  }
}
