package se.radrum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2014-05", "2014-05-28", "0987"})
  void isWrittenAsItWasRead(String date) {
    assertEquals(date, PartialDate.parse(date).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-6-6", "2026-06-6", "20260606"})
  void isReadAsPeopleTypeADay(String date) {
    assertEquals("2026-06-06", PartialDate.parse(date).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "2014-13",
        "2014-02-30",
        "2014-5-32",
        "201405",
        "2014-05-28T10",
        "6-6-2026",
        "0000"
      })
  void isRefusedWhenTheCalendarHasNoSuchDate(String date) {
    assertThrows(DateTimeException.class, () -> PartialDate.parse(date));
  }

  @Test
  void aMonthStandsBeforeItsDaysAndAfterTheMonthBefore() {
    assertTrue(order("2014-05") < order("2014-05-01"));
    assertTrue(order("2014-04-30") < order("2014-05"));
  }

  private static long order(String date) {
    return PartialDate.parse(date).order();
  }
}
