package se.radrum.portal.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.radrum.access.Seat;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;
import se.radrum.proposal.Adopt;
import se.radrum.proposal.DrawProposal;
import se.radrum.proposal.Proposals;

/** What the demo's council proposes. */
@ApplicationScoped
class Wishes {
  private final Proposals proposals;
  private final Voices voices;
  private final Shelves shelves;
  private final Cast cast;
  private final Map<String, UUID> drawn = new HashMap<>();

  @Inject
  Wishes(Proposals proposals, Voices voices, Shelves shelves, Cast cast) {
    this.proposals = proposals;
    this.voices = voices;
    this.shelves = shelves;
    this.cast = cast;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Wishes() {
    this(null, null, null, null);
  }

  void plan(Script script, Agenda agenda) {
    for (var wish : script.read("proposals", "entries")) {
      var days = Script.days(wish);
      agenda.on(Objects.requireNonNull(days.get("drawn")), () -> draw(wish));
      var adopted = days.get("adopted");
      if (adopted != null) agenda.on(adopted, () -> adopt(wish, adopted));
    }
  }

  /** A proposal, by its key in the script. */
  UUID id(String key) {
    return Objects.requireNonNull(drawn.get(key), key);
  }

  private void draw(JsonObject wish) {
    var words = wish.getJsonObject("sv");
    var command =
        new DrawProposal(
            words.getString("title"),
            words.getString("summary"),
            words.getString("text"),
            shelves.themes(wish),
            voices.entries(Script.names(wish, "voices")));
    var id = proposals.draw(cast.as("strateg"), command);
    drawn.put(wish.getString("key"), id);
    shelves.translate(cast.as("strateg"), id, wish.getJsonObject("en"));
  }

  private void adopt(JsonObject wish, LocalDate on) {
    var id = id(wish.getString("key"));
    var by = cast.as("strateg");
    proposals.adopt(by, new Adopt(id, on, answers(wish.getJsonObject("answers"))));
    var decision = Texts.get(Locale.ENGLISH, "proposal.adopted.words");
    shelves.translate(
        by, id, Json.object(wish.getJsonObject("en")).add("decision", decision).build());
  }

  private static Map<Seat, List<Integer>> answers(JsonObject answers) {
    return answers.keySet().stream().collect(toMap(Seat::valueOf, s -> counts(answers, s)));
  }

  private static List<Integer> counts(JsonObject answers, String seat) {
    return answers.getJsonArray(seat).getValuesAs(JsonNumber::intValue);
  }
}
