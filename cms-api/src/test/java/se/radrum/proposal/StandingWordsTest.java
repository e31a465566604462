package se.radrum.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.OpenRoom;
import se.radrum.content.Origin;
import se.radrum.content.SaveDraft;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

/** Words somebody has agreed to, or the council has adopted, stay what they are. */
class StandingWordsTest {
  private final Council council = new Council();
  private final OpenRoom room = council.room();
  private final Proposals door = council.proposals();
  private final Caller editor = Callers.with(Role.EDITOR, Role.MODERATOR, Role.STRATEGIST);

  @Test
  void nobodyChangesTheWordsOfAVoice() {
    var voice = voice("Att någon ringde.");
    assertRefused(() -> save(voice, Texts.SWEDISH, words("rost", "Att någon skrev."), 1));
    assertRefused(() -> save(voice, Texts.SWEDISH, words("forslag", "Att någon ringde."), 1));
    assertRefused(() -> save(voice, Locale.ENGLISH, words("forslag", "That somebody rang."), 0));
    assertEquals("Att någon ringde.", seen(voice).orElseThrow());
  }

  @Test
  void aVoiceTakenBackCannotBePublishedAgain() {
    var voice = voice("Att någon ringde.");
    room.passage().takeAway(voice);
    assertRefused(() -> publish(voice));
    assertTrue(seen(voice).isEmpty());
  }

  @Test
  void nobodyWritesAVoiceNobodySaid() {
    var made = new NewEntry("proposal", Texts.SWEDISH, words("rost", "X"), Origin.EDITOR);
    assertRefused(() -> room.editing().create(editor, made));
    var motion = new NewEntry("proposal", Texts.SWEDISH, words("motion", "X"), Origin.EDITOR);
    var id = room.editing().create(editor, motion);
    assertRefused(() -> save(id, Texts.SWEDISH, words("rost", "X"), 1));
    publish(id);
    assertEquals("X", seen(id).orElseThrow());
  }

  @Test
  void whatTheCouncilHasAdoptedIsTranslatedButNotChanged() {
    var id = door.draw(editor, new DrawProposal("R", "", "Ring först.", List.of(), List.of()));
    save(id, Texts.SWEDISH, words("forslag", "Ring alltid först."), 1);
    door.adopt(editor, new Adopt(id, LocalDate.of(2026, 3, 2), Map.of()));
    assertEquals("Ring alltid först.", seen(id).orElseThrow());
    assertRefused(() -> save(id, Texts.SWEDISH, words("forslag", "Ring aldrig."), 3));
    assertRefused(() -> save(id, Texts.SWEDISH, words("motion", "Ring aldrig."), 3));
    assertRefused(() -> door.adopt(editor, new Adopt(id, LocalDate.of(2026, 3, 2), Map.of())));
    save(id, Locale.ENGLISH, words("forslag", "Always ring first."), 0);
    assertEquals("Ring alltid först.", seen(id).orElseThrow());
  }

  private UUID voice(String text) {
    var words = words("rost", text);
    return room.passage()
        .letIn(editor, new NewEntry("proposal", Texts.SWEDISH, words, Origin.COUNCIL));
  }

  private void save(UUID id, Locale locale, JsonObject fields, int basedOn) {
    room.editing().save(editor, new SaveDraft(id, locale, fields, basedOn));
  }

  private void publish(UUID id) {
    room.publishing().move(editor, new Move(id, Texts.SWEDISH, "publish"));
  }

  private Optional<String> seen(UUID id) {
    return room.library().published(id, Texts.SWEDISH).map(view -> view.text("text"));
  }

  private static JsonObject words(String kind, String text) {
    return Json.object().add("title", "R").add("kind", kind).add("text", text).build();
  }

  private static void assertRefused(Executable deed) {
    assertEquals(Kind.CONFLICT, assertThrows(Problem.class, deed).kind());
  }
}
