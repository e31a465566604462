package se.radrum.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.OpenRoom;
import se.radrum.content.Origin;
import se.radrum.content.SaveDraft;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;
import se.radrum.proposal.Council;

/** What became of what the council asked for, over many outcomes and two languages. */
class OutcomesTest {
  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  private final Council council = new Council();
  private final OpenRoom room = council.room();
  private final Outcomes outcomes = outcomes();
  private final Caller by = Callers.with(Role.STRATEGIST);

  @Test
  void nothingIsLostFromWhatIsFollowedUpAndWhatIsDueStandsFirst() {
    for (int i = 120; i > 0; i--) {
      var id = handedOver("Svar %03d".formatted(i), DUE.plusDays(i));
      save(id, Locale.ENGLISH, words("Answer").build(), 0);
    }
    outcomes.recordAnswer(by, new RecordAnswer(first(), Answer.NO, "Nej.", DUE.minusDays(60)));
    var titles = outcomes.list(by).stream().map(o -> o.outcome().words().title()).toList();
    assertEquals(120, titles.size());
    assertEquals("Svar 002", titles.get(0));
    assertEquals("Svar 001", titles.get(119));
  }

  @Test
  void whatIsNotTranslatedYetStandsInSwedish() {
    var id = handedOver("Rubrik", DUE);
    save(id, Locale.ENGLISH, words("Heading").build(), 0);
    outcomes.recordAnswer(
        by, new RecordAnswer(id, Answer.NO, "Nej, därför att.", DUE.minusDays(60)));
    publish(id, Texts.SWEDISH);
    publish(id, Locale.ENGLISH);
    var told = outcomes.told(Locale.ENGLISH).get(0);
    assertEquals("Heading", told.words().title());
    assertEquals("en", told.lang("title"));
    assertEquals("Nej, därför att.", told.words().reason());
    assertEquals("sv", told.lang("reason"));
    assertEquals(Status.REFUSED, told.status());
  }

  private UUID first() {
    return outcomes.list(by).get(0).outcome().id();
  }

  private UUID handedOver(String title, LocalDate due) {
    var fields = words(title).add("due", due.toString()).build();
    return room.editing()
        .create(by, new NewEntry("outcome", Texts.SWEDISH, fields, Origin.COUNCIL));
  }

  private static JsonObjectBuilder words(String title) {
    return Json.object()
        .add("title", title)
        .add("said", "S")
        .add("addressee", "N")
        .add("handedOver", "2026-01-01")
        .add("due", "2026-04-01");
  }

  private void save(UUID id, Locale locale, JsonObject fields, int basedOn) {
    room.editing().save(by, new SaveDraft(id, locale, fields, basedOn));
  }

  private void publish(UUID id, Locale locale) {
    room.publishing().move(by, new Move(id, locale, "publish"));
  }

  private Outcomes outcomes() {
    var proposals = council.proposals();
    return new Outcomes(
        new Results(room.library(), proposals, council.clock()),
        proposals,
        room.library(),
        room.editing(),
        room.publishing(),
        council.changes(),
        council.clock());
  }
}
