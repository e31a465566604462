package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void aCommandHasOperandsAndOptionsInAnyOrder() {
    var read = Arguments.read("import", "--type", "proposal", "motions.jsonl", "--demo");
    assertEquals("import", read.command());
    assertEquals(List.of("motions.jsonl"), read.operands());
    assertEquals("proposal", read.option("--type", ""));
    assertTrue(read.has("--demo"));
    assertEquals(8080, read.port());
  }

  @Test
  void everyWrongWordIsNamedAtOnce() {
    var refusal =
        assertThrows(Refusal.class, () -> Arguments.read("start", "--prot", "--blue", "--data"));
    assertEquals(
        "--prot is not an option\n--blue is not an option\n--data needs a value",
        refusal.getMessage());
  }

  @Test
  void aPortIsANumberThatExists() {
    for (var wrong : List.of("0", "65536", "http", "-1"))
      assertThrows(Refusal.class, () -> Arguments.read("start", "--port", wrong).port());
  }
}
