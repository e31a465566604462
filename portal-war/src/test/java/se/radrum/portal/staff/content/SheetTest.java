package se.radrum.portal.staff.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radrum.content.ContentType;
import se.radrum.content.ContentType.Indexed;
import se.radrum.content.Field;
import se.radrum.content.Field.Kind;
import se.radrum.content.Workflow;
import se.radrum.kernel.Json;

class SheetTest {
  private static final ContentType PLACE =
      new ContentType(
          "place",
          List.of(
              new Field("title", Kind.TEXT, true, List.of()),
              new Field("chairs", Kind.INTEGER, false, List.of()),
              new Field("open", Kind.BOOLEAN, false, List.of()),
              new Field("languages", Kind.TEXTS, false, List.of())),
          List.of(),
          Json.object().build(),
          new Workflow(List.of("draft"), Set.of(), List.of(), List.of()),
          new Indexed("title", List.of(), List.of(), null),
          Map.of(),
          Map.of());

  @Test
  void whatIsTypedBecomesADocumentAndBack() {
    var document =
        Json.read("{\"title\":\"A\",\"chairs\":12,\"open\":true,\"languages\":[\"sv\",\"ar\"]}");
    var texts = Sheet.of(PLACE, document);
    assertEquals("sv\nar", texts.get("languages"));
    assertEquals(document, Sheet.document(PLACE, texts));
  }

  @Test
  void whatIsNotTypedOrNotChosenIsNotThere() {
    var texts = new HashMap<String, @Nullable String>(Map.of("title", "  ", "languages", "\n"));
    texts.put("open", null);
    assertEquals(Json.object().build(), Sheet.document(PLACE, texts));
  }

  @Test
  void whatCannotBeReadStaysTheTextItWasForTheRulesToRefuse() {
    var document = Sheet.document(PLACE, Map.of("chairs", "tolv", "open", "kanske"));
    assertEquals("tolv", document.getString("chairs"));
    assertEquals("kanske", document.getString("open"));
  }
}
