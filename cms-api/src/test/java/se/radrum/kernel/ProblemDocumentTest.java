package se.radrum.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;

class ProblemDocumentTest {
  private final Problem two =
      Problem.malformed(
          List.of(
              Fault.at("page", "kernel.parameter.number", "page", 1, 9),
              Fault.at("/fields/title", "kernel.parameter.unknown", "title")));

  @Test
  void everyFaultStandsInTheDocument() {
    var document = new ProblemDocument(two, Texts.SWEDISH, "/api/v1/x").plain();
    assertEquals("/problem/bad-request", document.getString("type"));
    assertEquals(400, document.getInt("status"));
    assertEquals("/api/v1/x", document.getString("instance"));
    var errors = document.getJsonArray("errors");
    assertEquals("page", errors.getJsonObject(0).getString("parameter"));
    assertEquals("/fields/title", errors.getJsonObject(1).getString("pointer"));
  }

  @Test
  void jsonApiNamesTheSourceOfEachError() {
    var errors =
        new ProblemDocument(two, Locale.ENGLISH, "/jsonapi/x").jsonApi().getJsonArray("errors");
    var first = errors.getJsonObject(0);
    assertEquals("400", first.getString("status"));
    assertEquals("The parameter page is to be a number from 1 to 9.", first.getString("detail"));
    assertEquals("page", first.getJsonObject("source").getString("parameter"));
  }

  @Test
  void aCommandPrintsALineAFault() {
    assertEquals(
        "The parameter page is to be a number from 1 to 9.",
        new ProblemDocument(two, Locale.ENGLISH, "/x").words().lines().findFirst().orElseThrow());
    assertEquals(2, new ProblemDocument(two, Locale.ENGLISH, "/x").words().lines().count());
  }

  @Test
  void everyKindHasItsWordsInBothLanguages() {
    for (var kind : Kind.values())
      for (var language : List.of(Texts.SWEDISH, Locale.ENGLISH)) {
        Texts.get(language, "kernel.problem." + kind.slug());
        Texts.get(language, "kernel.detail." + kind.slug());
      }
  }
}
