package se.radrum.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.radrum.access.Access;
import se.radrum.access.Caller;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.Editing;
import se.radrum.content.EntryView;
import se.radrum.content.Exporting;
import se.radrum.content.ImportBatch;
import se.radrum.content.ImportReport;
import se.radrum.content.ImportReport.BadLine;
import se.radrum.content.Importing;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.Origin;
import se.radrum.content.Publishing;
import se.radrum.content.Relations;
import se.radrum.content.Restore;
import se.radrum.content.SaveDraft;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

/** What the open room promises, in the server and on the database. */
@ExtendWith(ArquillianExtension.class)
public class ContentIT {
  @Inject private Access access;
  @Inject private Editing editing;
  @Inject private Publishing publishing;
  @Inject private ContentLibrary library;
  @Inject private Importing importing;
  @Inject private Exporting exporting;

  @Test
  void aDraftIsSeenByNobodyAndAPublishedVersionStaysWhileTheNextIsWritten() {
    var id = theme("Före");
    assertTrue(library.published(id, Texts.SWEDISH).isEmpty());
    move(id, "publish");
    editing.save(me(), new SaveDraft(id, Texts.SWEDISH, title("Efter"), 1));
    assertEquals("Före", seen(id).title());
    move(id, "publish");
    assertEquals("Efter", seen(id).title());
    assertEquals(id, library.byNumber(seen(id).number(), Locale.ENGLISH).orElseThrow().id());
    assertEquals(2, library.history(id).size());
  }

  @Test
  void whoeverSavesOnAnOldVersionIsToldAndNothingIsOverwritten() {
    var id = theme("Ett");
    editing.save(me(), new SaveDraft(id, Texts.SWEDISH, title("Två"), 1));
    var late = new SaveDraft(id, Texts.SWEDISH, title("Tre"), 1);
    assertEquals(Kind.STALE, assertThrows(Problem.class, () -> editing.save(me(), late)).kind());
    assertEquals("Två", editing.open(me(), id, Texts.SWEDISH).fields().getString("title"));
    editing.restore(me(), new Restore(id, Texts.SWEDISH, 1, 2));
    assertEquals("Ett", editing.open(me(), id, Texts.SWEDISH).fields().getString("title"));
  }

  @Test
  void whatIsNotFinishedIsNotPublishedAndEveryFieldIsNamed() {
    var id =
        editing.create(
            me(), new NewEntry("page", Texts.SWEDISH, Json.object().build(), Origin.EDITOR));
    var problem = assertThrows(Problem.class, () -> move(id, "publish"));
    assertEquals(Kind.INVALID, problem.kind());
    assertEquals(2, problem.faults().size());
  }

  @Test
  void aPageSomebodyInDangerMayLeanOnTakesFourEyes() {
    var id =
        editing.create(me(), new NewEntry("help", Texts.SWEDISH, title("Stöd"), Origin.EDITOR));
    move(id, "review");
    assertEquals(Kind.FORBIDDEN, assertThrows(Problem.class, () -> move(id, "publish")).kind());
  }

  @Test
  void aRelationIsBackWhenWhatItLeadsToIsBack() {
    var child = theme("Barn");
    var parent = theme("Förälder");
    var leads = new Relations(Map.of("parent", List.of(parent)), 0);
    editing.save(me(), new SaveDraft(child, Texts.SWEDISH, title("Barn"), leads, 1));
    move(child, "publish");
    assertEquals(List.of(), seen(child).related("parent"));
    move(parent, "publish");
    assertEquals(List.of(parent), seen(child).related("parent"));
    move(parent, "unpublish");
    assertEquals(List.of(), seen(child).related("parent"));
    move(parent, "publish");
    assertEquals(List.of(parent), seen(child).related("parent"));
    assertEquals(
        List.of(child),
        library.list(ContentQuery.in(Texts.SWEDISH).of("theme").about(parent)).items().stream()
            .map(EntryView::id)
            .toList());
  }

  @Test
  void anImportRunAgainChangesNothingAndAChangedLineBecomesANewVersion() {
    var source = UUID.randomUUID().toString();
    var line = "{\"id\": \"%s\", \"type\": \"motion\", \"title\": \"%s\", \"text\": \"X\"}";
    var first = line.formatted(source, "Ett");
    assertEquals(1, bringIn(first).imported());
    assertEquals(1, bringIn(first).unchanged());
    assertEquals(1, bringIn(line.formatted(source, "Två")).imported());
    var odd = bringIn(first, "odd").faults();
    assertEquals(List.of(2L), odd.stream().map(BadLine::line).toList());
    var there = library.bySource("proposal", source, Texts.SWEDISH).orElseThrow();
    assertEquals(Origin.IMPORTED, there.origin());
    assertEquals("motion", there.text("kind"));
  }

  @Test
  void theExportHoldsEveryVersion() {
    var id = theme("Första");
    editing.save(me(), new SaveDraft(id, Texts.SWEDISH, title("Andra"), 1));
    int number = editing.open(me(), id, Texts.SWEDISH).number();
    var entry = exporting.after(me(), number - 1, 1).get(0);
    assertEquals(id.toString(), entry.getString("id"));
    var variant = entry.getJsonArray("variants").getJsonObject(0);
    assertEquals(2, variant.getJsonArray("versions").size());
  }

  private UUID theme(String title) {
    return editing.create(
        me(), new NewEntry("theme", Texts.SWEDISH, title(title), Origin.EDITOR, null, Map.of()));
  }

  private static JsonObject title(String title) {
    return Json.object().add("title", title).build();
  }

  private void move(UUID id, String transition) {
    publishing.move(me(), new Move(id, Texts.SWEDISH, transition));
  }

  private EntryView seen(UUID id) {
    return library.published(id, Texts.SWEDISH).orElseThrow();
  }

  private ImportReport bringIn(String... lines) {
    return importing.take(me(), new ImportBatch("proposal", Texts.SWEDISH, 1, List.of(lines)));
  }

  private Caller me() {
    return access.onControl(System.getProperty("radrum.control.token"));
  }
}
