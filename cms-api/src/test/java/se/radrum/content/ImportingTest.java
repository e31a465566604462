package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import se.radrum.outbox.RecordedChanges;

/** What comes from elsewhere, once more, and what somebody here has written meanwhile. */
class ImportingTest {
  private final OpenRoom room =
      new OpenRoom(
          new HandClock(),
          new RecordedChanges(),
          Map.of("agreed-words", ImportingTest::refuse, "adopted-words", (b, e, l, w) -> {}));
  private final Caller importer = Callers.with(Role.ADMINISTRATOR);
  private final Caller editor = Callers.with(Role.EDITOR);

  @Test
  void theSameLineChangesNothingAndAChangedOneIsANewVersion() {
    assertEquals(1, take(line("Ett")).imported());
    assertEquals(1, take(line("Ett")).unchanged());
    assertEquals(1, take(line("Två")).imported());
    assertEquals("Två", seen());
  }

  @Test
  void whatAnEditorHasCorrectedStays() {
    take(line("Ett"));
    correct("Ett, rättat");
    assertEquals(1, take(line("Ett")).unchanged());
    var again = take(line("Två"));
    assertEquals(0, again.imported() + again.unchanged());
    assertTrue(again.faults().get(0).fault().contains("somebody here"));
    assertEquals("Ett, rättat", seen());
  }

  @Test
  void aKnownEntryComesInAnotherLanguage() {
    take(line("Ett"));
    var batch = new ImportBatch("proposal", Locale.ENGLISH, 1, List.of(line("One")));
    assertEquals(1, room.importing().take(importer, batch).imported());
    assertEquals("One", room.library().published(entry(), Locale.ENGLISH).orElseThrow().title());
    assertEquals("Ett", seen());
  }

  @Test
  void whatNobodyMayWriteNobodyBringsIn() {
    var report = take(line("Ett").replace("motion", "rost"));
    assertEquals(0, report.imported());
    assertEquals(1, report.faults().size());
  }

  private static void refuse(Caller by, UUID entry, Locale locale, JsonObject words) {
    if (words.getString("kind").equals("rost"))
      throw Problem.of(Kind.CONFLICT, "proposal.voice.agreed");
  }

  private ImportReport take(String line) {
    var batch = new ImportBatch("proposal", Texts.SWEDISH, 1, List.of(line));
    return room.importing().take(importer, batch);
  }

  private static String line(String title) {
    return Json.object()
        .add("id", "a-1")
        .add("type", "motion")
        .add("title", title)
        .add("text", "T")
        .build()
        .toString();
  }

  private void correct(String title) {
    var fields = Json.object(room.editing().open(editor, entry(), Texts.SWEDISH).fields());
    var corrected = fields.add("title", title).build();
    room.editing().save(editor, new SaveDraft(entry(), Texts.SWEDISH, corrected, 1));
    room.publishing().move(editor, new Move(entry(), Texts.SWEDISH, "publish"));
  }

  private UUID entry() {
    return room.library().list(ContentQuery.in(Texts.SWEDISH)).items().get(0).id();
  }

  private String seen() {
    return room.library().published(entry(), Texts.SWEDISH).orElseThrow().title();
  }
}
