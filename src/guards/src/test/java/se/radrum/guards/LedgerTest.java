package se.radrum.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line a guard, as the command prints it. */
class LedgerTest {
  @Test
  void aGuardSaysHowManyPassedAndWhatItMeasured() {
    var tally = new Tally();
    tally.passed();
    tally.failed();
    tally.measured(Map.of("codes made", "10"));
    assertEquals("guard:kod 1 passed, 1 failed\n  codes made: 10\n", tally.printed("kod"));
    tally.skipped();
    assertEquals(
        "guard:kod 1 passed, 1 failed, 1 skipped\n  codes made: 10\n", tally.printed("kod"));
  }
}
