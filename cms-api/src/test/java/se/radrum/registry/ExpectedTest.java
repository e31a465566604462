package se.radrum.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.radrum.registry.Columns.Column;

/** The list of what may be stored finds what should not be there. */
@Tag("guard:metadata")
class ExpectedTest {
  private static final Expected EXPECTED = Expected.read();

  @Test
  void aColumnNobodyWroteDownIsToldAndSoIsOneThatIsGone() {
    var told = EXPECTED.against(List.of(column("submission.ip", "varchar(40)", "")));
    assertTrue(told.contains("submission.ip is not expected"), told.toString());
    assertTrue(told.contains("submission.received is expected and not there"));
  }

  @Test
  void aTableNobodyHasPlacedInARoomIsTold() {
    assertTrue(against("diary.line", "int(11)", "").contains("diary.line is not expected"));
    assertEquals(List.of(), against("entry.anything", "datetime", ""), "not of the sealed room");
  }

  @Test
  void aTimeOfDayACounterAndATellingNameAreNeverAllowed() {
    for (var type : List.of("datetime", "timestamp", "time", "datetime(6)"))
      assertEquals(
          List.of("submission.received tells a time of day"),
          against("submission.received", type, ""));
    assertEquals(List.of(), against("submission.received", "date", ""));
    assertEquals(
        List.of("submission.id tells an order"),
        against("submission.id", "bigint(20)", "auto_increment"));
  }

  /** What is said of one column, when every other is as it should be. */
  private static List<String> against(String name, String type, String extra) {
    var told = new ArrayList<>(EXPECTED.against(List.of(column(name, type, extra))));
    told.removeIf(line -> line.endsWith("is expected and not there"));
    return told;
  }

  private static Column column(String name, String type, String extra) {
    var parts = name.split("\\.", 2);
    return new Column(parts[0], parts[1], type, extra);
  }
}
