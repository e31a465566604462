package se.radrum.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem.Kind;

class ParametersTest {

  @Test
  void whatWasNotAskedForIsRefusedByName() {
    var parameters = new Parameters(Map.of("page", List.of("1"), "pgae", List.of("2")));
    parameters.number("page", 1, 10, 1);
    var problem = assertThrows(Problem.class, parameters::end);
    assertEquals(Kind.BAD_REQUEST, problem.kind());
    assertEquals("pgae", problem.faults().get(0).pointer());
  }

  @Test
  void everythingThatCannotBeReadIsSaidAtOnce() {
    var given = Map.of("page", List.of("0"), "limit", List.of("many"), "origin", List.of("mars"));
    var parameters = new Parameters(given);
    assertEquals(1, parameters.number("page", 1, 10, 1));
    assertEquals(25, parameters.number("limit", 1, 100, 25));
    assertEquals(Optional.empty(), parameters.read("origin", word -> Optional.empty()));
    assertEquals(3, assertThrows(Problem.class, parameters::end).faults().size());
  }

  @Test
  void aBlankParameterIsNotGiven() {
    var parameters = new Parameters(Map.of("q", List.of("  ")));
    assertEquals(Optional.empty(), parameters.text("q"));
    parameters.end();
  }
}
