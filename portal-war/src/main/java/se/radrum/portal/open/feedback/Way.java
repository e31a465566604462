package se.radrum.portal.open.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntryView;
import se.radrum.feedback.FollowedCase;
import se.radrum.feedback.State;
import se.radrum.kernel.Texts;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/**
 * How far somebody's words have travelled. From the entry they became, along the relations
 * everybody can see: what was drawn from them, and what came of that.
 */
@RequestScoped
public class Way {
  private static final List<String> ROOMS =
      List.of("said", "heard", "together", "handed", "answered", "done", "noticed", "told");

  private final ContentLibrary library;
  private final Visit visit;
  private final Words words;

  @Inject
  Way(ContentLibrary library, Visit visit, Words words) {
    this.library = library;
    this.visit = visit;
    this.words = words;
  }

  @SuppressWarnings("NullAway")
  Way() {
    this(null, null, null);
  }

  /** The published entry the words became. */
  public Optional<EntryView> entry(FollowedCase seen) {
    return seen.entry().flatMap(id -> library.published(id, visit.getLocale()));
  }

  /** What came of the words, when something has: the outcome that rests on them. */
  public Optional<EntryView> outcome(FollowedCase seen) {
    return seen.entry().flatMap(this::outcome);
  }

  /** The eight rooms, lit as far as the words have come. */
  public List<Room> rooms(FollowedCase seen) {
    var days = days(seen);
    var rooms = new ArrayList<Room>();
    var refused = seen.state() == State.REFUSED;
    for (var i = 0; i < ROOMS.size(); i++) rooms.add(room(i, days, refused));
    return rooms;
  }

  private Room room(int place, List<String> days, boolean refused) {
    var key = "follow.room." + ROOMS.get(place);
    if (place < days.size()) return new Room("done", key, days.get(place));
    if (place == days.size())
      return refused
          ? new Room("done no", key, words.get("follow.room.no"))
          : new Room("now", key, words.get("follow.room.here"));
    return new Room("wait", key, refused ? "" : words.get("follow.room.later"));
  }

  /**
   * What is said of each room the words have passed; the last one they stand in is not among them.
   */
  private List<String> days(FollowedCase seen) {
    var days = new ArrayList<String>();
    days.add(Days.words(seen.received(), visit.getLocale()));
    var heard = seen.state() == State.RELEASED || seen.state() == State.REFUSED;
    if (heard) days.add(firstLetter(seen));
    if (seen.state() == State.RELEASED) outcome(seen).ifPresent(o -> days.addAll(days(o)));
    return days;
  }

  private List<String> days(EntryView outcome) {
    var days = new ArrayList<>(List.of(words.get("follow.room.passed")));
    for (var field : List.of("handedOver", "answered", "done", "verifiedOn")) {
      var day = outcome.fields().getString(field, "");
      if (day.isEmpty()) break;
      days.add(Days.words(LocalDate.parse(day), visit.getLocale()));
    }
    return days;
  }

  private String firstLetter(FollowedCase seen) {
    return seen.letters().stream()
        .findFirst()
        .map(letter -> Days.words(letter.day(), visit.getLocale()))
        .orElseGet(() -> words.get("follow.room.passed"));
  }

  private Optional<EntryView> outcome(UUID entry) {
    var drawn = leadingTo(entry).toList();
    return Stream.concat(
            drawn.stream().filter(e -> e.type().equals("outcome")),
            drawn.stream().flatMap(e -> leadingTo(e.id())).filter(e -> e.type().equals("outcome")))
        .findFirst();
  }

  private Stream<EntryView> leadingTo(UUID entry) {
    return Stream.of(visit.getLocale(), Texts.SWEDISH)
        .distinct()
        .flatMap((Locale l) -> library.list(ContentQuery.in(l).about(entry)).items().stream());
  }
}
