package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.RecordedChanges;

/** Where an entry leads is saved with its words, and never over a colleague's head. */
class RelationsTest {
  private final RecordedChanges changes = new RecordedChanges();
  private final OpenRoom room =
      new OpenRoom(
          new HandClock(),
          changes,
          Map.of("agreed-words", RelationsTest::agree, "adopted-words", RelationsTest::agree));
  private final Editing editing = room.editing();
  private final Caller me = Callers.with(Role.EDITOR);
  private final UUID one = create("theme", "Ett");
  private final UUID other = create("theme", "Två");
  private final UUID entry = create("proposal", "Rubrik");

  @Test
  void wordsAndRelationsAreSavedTogetherOrNotAtAll() {
    save(words("Rubrik"), List.of(one), 0, 1);
    var typo = words("Rubriken");
    assertStale(() -> save(typo, List.of(other), 0, 1));
    assertEquals(List.of(one), leads());
    save(typo, List.of(one), 1, 1);
    assertEquals("Rubriken", open().fields().getString("title"));
    assertEquals(List.of(one), leads());
  }

  @Test
  void whoLeftTheRelationsAloneDoesNotUndoAColleagues() {
    save(words("Rubrik"), List.of(one), 0, 1);
    editing.save(me, new SaveDraft(entry, Texts.SWEDISH, words("Rubriken"), 1));
    assertEquals(List.of(one), leads());
  }

  @Test
  void theSameAgainIsNoNewVersionAndNoNews() {
    publish();
    var told = changes.events().size();
    save(words("Rubrik"), List.of(), 0, 1);
    assertEquals(1, open().working());
    assertEquals("published", open().state());
    assertEquals(told, changes.events().size());
  }

  @Test
  void whoFollowsAPublishedEntryIsToldThatItLeadsElsewhere() {
    save(words("Rubrik"), List.of(one), 0, 1);
    assertEquals(List.of(), changes.events());
    publish();
    save(words("Rubrik"), List.of(one, other), 1, 1);
    assertEquals(
        List.of("EntryPublished", "EntryRelated"),
        changes.events().stream().map(DomainEvent::name).toList());
    assertEquals(me.id().toString(), changes.events().get(1).facts().getString("by"));
  }

  @Test
  void whoMayNotWriteATypeKnowsTheTitlesOfWhatIsPublishedOnly() {
    var stranger = Callers.with(Role.MEMBER);
    assertEquals("", editing.title(stranger, entry));
    assertEquals("Rubrik", editing.title(me, entry));
    publish();
    assertEquals("Rubrik", editing.title(stranger, entry));
  }

  private static void agree(Caller by, UUID entry, Locale locale, JsonObject words) {}

  private void save(JsonObject words, List<UUID> themes, int linked, int basedOn) {
    var leads = new Relations(Map.of("themes", themes), linked);
    editing.save(me, new SaveDraft(entry, Texts.SWEDISH, words, leads, basedOn));
  }

  private void publish() {
    room.publishing().move(me, new Move(entry, Texts.SWEDISH, "publish"));
  }

  private DraftView open() {
    return editing.open(me, entry, Texts.SWEDISH);
  }

  private List<UUID> leads() {
    return open().relations().getOrDefault("themes", List.of());
  }

  private UUID create(String type, String title) {
    var fields = type.equals("theme") ? Json.object().add("title", title).build() : words(title);
    return editing.create(me, new NewEntry(type, Texts.SWEDISH, fields, Origin.EDITOR));
  }

  private static JsonObject words(String title) {
    return Json.object().add("title", title).add("kind", "motion").add("text", "T").build();
  }

  private static void assertStale(Runnable deed) {
    assertEquals(Kind.STALE, assertThrows(Problem.class, deed::run).kind());
  }
}
