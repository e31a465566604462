package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.radrum.outcome.Answer;
import se.radrum.outcome.Commit;
import se.radrum.outcome.Done;
import se.radrum.outcome.Felt;
import se.radrum.outcome.HandOver;
import se.radrum.outcome.Outcomes;
import se.radrum.outcome.RecordAnswer;
import se.radrum.outcome.Verify;

/** What is handed over to the demo's municipality, and what becomes of it. */
@ApplicationScoped
class Promises {
  private final Outcomes outcomes;
  private final Wishes wishes;
  private final Shelves shelves;
  private final Cast cast;
  private final Map<String, UUID> handedOver = new HashMap<>();

  @Inject
  Promises(Outcomes outcomes, Wishes wishes, Shelves shelves, Cast cast) {
    this.outcomes = outcomes;
    this.wishes = wishes;
    this.shelves = shelves;
    this.cast = cast;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Promises() {
    this(null, null, null, null);
  }

  void plan(Script script, Agenda agenda) {
    for (var promise : script.read("outcomes", "entries"))
      Script.days(promise).forEach((step, day) -> agenda.on(day, () -> happen(step, promise, day)));
  }

  private void happen(String step, JsonObject promise, LocalDate on) {
    switch (step) {
      case "handedOver" -> handOver(promise, on);
      case "answered" -> answer(promise, on);
      case "promised" -> commit(promise);
      case "done" -> done(promise, on);
      case "verified" -> verify(promise, on);
      default -> throw new IllegalArgumentException(step);
    }
    var strategist = cast.as("strateg");
    outcomes.publish(strategist, id(promise));
    shelves.translate(strategist, id(promise), promise.getJsonObject("en"));
  }

  private void handOver(JsonObject promise, LocalDate on) {
    var command =
        new HandOver(
            wishes.id(promise.getString("proposal")),
            words(promise, "title"),
            words(promise, "said"),
            words(promise, "addressee"),
            on,
            day(promise, "due"));
    handedOver.put(promise.getString("key"), outcomes.handOver(cast.as("strateg"), command));
  }

  private void answer(JsonObject promise, LocalDate on) {
    var answer = Answer.valueOf(promise.getString("answer"));
    outcomes.recordAnswer(
        cast.as("namnden"), new RecordAnswer(id(promise), answer, words(promise, "reason"), on));
  }

  private void commit(JsonObject promise) {
    outcomes.commit(
        cast.as("namnden"),
        new Commit(
            id(promise),
            words(promise, "commitment"),
            words(promise, "owner"),
            day(promise, "promised")));
  }

  private void done(JsonObject promise, LocalDate on) {
    outcomes.done(
        cast.as("namnden"),
        new Done(id(promise), words(promise, "did"), words(promise, "proof"), on));
  }

  private void verify(JsonObject promise, LocalDate on) {
    outcomes.verify(
        cast.as("strateg"), new Verify(id(promise), Felt.valueOf(promise.getString("felt")), on));
  }

  private UUID id(JsonObject promise) {
    var key = promise.getString("key");
    return Objects.requireNonNull(handedOver.get(key), key);
  }

  private static LocalDate day(JsonObject promise, String name) {
    return LocalDate.parse(promise.getString(name));
  }

  private static String words(JsonObject promise, String name) {
    return promise.getJsonObject("sv").getString(name);
  }
}
