package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Texts;

class RulesTest {
  private final Types types = new Types(Path.of("nowhere"));

  RulesTest() {
    types.read();
  }

  @Test
  void everythingWrongIsSaidAtOnceWithAPointerToEachField() {
    assertEquals(
        List.of(
            "/fields/answer content.field.enum",
            "/fields/due content.field.format",
            "/fields/nonsense content.field.additionalProperties",
            "/fields/voices content.field.type.integer"),
        sorted(
            faults(
                "outcome",
                """
                { "title": "T", "said": "S", "addressee": "A", "handedOver": "2026-01-02",
                  "voices": "many", "answer": "perhaps", "answered": "2026-02-03", "reason": "R",
                  "due": "soon", "nonsense": 1 }
                """)));
  }

  @Test
  void whatIsPublishedMustBeFinished() {
    assertEquals(
        List.of("/fields/body content.field.required", "/fields/title content.field.required"),
        sorted(faults("page", "{}")));
  }

  @Test
  void aDraftMayLackWhatItNeedsInTheEnd() {
    var draft = Json.read("{\"answer\": \"no\"}");
    assertEquals(List.of(), types.rules(types.get("outcome")).draftFaults(draft));
  }

  @Test
  void anAnswerWithoutReasonIsNotFinished() {
    var faults =
        faults(
            "outcome",
            """
            { "title": "T", "said": "S", "addressee": "A", "handedOver": "2026-01-02",
              "answer": "no", "answered": "2026-02-03" }
            """);
    assertEquals(List.of("/fields/reason content.field.dependentRequired"), sorted(faults));
  }

  @Test
  void aLimitIsNamedInWords() {
    var faults = faults("theme", "{\"title\": \"" + "x".repeat(121) + "\"}");
    var fault = faults.get(0);
    assertEquals(
        "Skriv högst 120 tecken.",
        Texts.get(Texts.SWEDISH, fault.key(), fault.arguments().toArray()));
  }

  @Test
  void aDateMayBeAYearAMonthOrADay() {
    for (var date : List.of("1997", "1997-03", "1997-03-31"))
      assertEquals(List.of(), faults("proposal", proposal(date)), date);
    for (var date : List.of("97", "1997-13", "1997-03-32", "mars"))
      assertEquals(1, faults("proposal", proposal(date)).size(), date);
  }

  private static String proposal(String date) {
    return "{\"title\": \"T\", \"text\": \"X\", \"kind\": \"motion\", \"date\": \"%s\"}"
        .formatted(date);
  }

  private List<Fault> faults(String type, String document) {
    return types.rules(types.get(type)).faults(Json.read(document));
  }

  private static List<String> sorted(List<Fault> faults) {
    Stream<String> lines = faults.stream().map(f -> f.pointer() + " " + f.key());
    return lines.sorted().toList();
  }
}
