package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

class VariantTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  private final ContentType page;
  private final Variant variant;

  VariantTest() {
    var types = new Types(Path.of("nowhere"));
    types.read();
    page = types.get("page");
    var entry =
        new Entry(
            UUID.randomUUID(), 7, new NewEntry("page", Texts.SWEDISH, text("one"), Origin.EDITOR));
    variant = new Variant(entry, Texts.SWEDISH, page);
    variant.write(0, page, text("one"));
  }

  @Test
  void aDraftIsWorkedOnAndSeenByNobody() {
    assertEquals("draft", variant.state());
    assertEquals(1, variant.working());
    assertNull(variant.published());
  }

  @Test
  void whatIsPublishedStaysWhileTheNextVersionIsWritten() {
    go("publish", text("one"));
    variant.write(1, page, text("two"));
    assertEquals(1, variant.published());
    assertEquals("one", variant.title());
    assertEquals("draft", variant.state());
    go("publish", text("two"));
    assertEquals(2, variant.published());
    assertEquals("two", variant.title());
  }

  @Test
  void whoWritesOnAnOldVersionIsTold() {
    variant.write(1, page, text("two"));
    var problem = assertThrows(Problem.class, () -> variant.write(1, page, text("three")));
    assertEquals(Kind.STALE, problem.kind());
    assertEquals(2, variant.working());
  }

  @Test
  void whatIsNotPublishedCannotBeTakenAway() {
    var problem = assertThrows(Problem.class, () -> go("unpublish", text("one")));
    assertEquals(Kind.CONFLICT, problem.kind());
  }

  @Test
  void theDayItWasPublishedStaysWhenItIsPublishedAgain() {
    go("publish", text("one"));
    variant.write(1, page, text("two"));
    variant.move(
        page.workflow().transition("publish").orElseThrow(), page, text("two"), TODAY.plusDays(9));
    assertEquals(TODAY, variant.publishedOn());
  }

  @Test
  void whatIsWithdrawnIsSeenByNobodyAndIsADraftAgain() {
    go("publish", text("one"));
    variant.withdraw(page);
    assertNull(variant.published());
    assertNull(variant.publishedOn());
    assertEquals("draft", variant.state());
  }

  private void go(String transition, JsonObject document) {
    variant.move(page.workflow().transition(transition).orElseThrow(), page, document, TODAY);
  }

  private static JsonObject text(String title) {
    return Json.object().add("title", title).add("body", "Text").build();
  }
}
