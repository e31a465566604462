package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radrum.kernel.HandClock;

/** What was looked for in vain is counted, and nothing about whom. */
class MissesTest {
  private final HandClock clock = new HandClock();
  private final Misses misses = new Misses(clock);

  private void count(String words, int times) {
    for (int i = 0; i < times; i++) {
      clock.pass(Duration.ofMinutes(10));
      misses.count(words);
    }
  }

  @Test
  void fromTheFifthTimeItIsShownWithItsDay() {
    count("skyddsrum", 4);
    assertEquals(List.of(), misses.shown());
    count(" Skyddsrum  ", 1);
    assertEquals(List.of(new Missed("skyddsrum", 5, LocalDate.of(2026, 3, 2))), misses.shown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna@example.se", "19121212-1212", "070 123 45 67", "0701234567"})
  void whatMayPointAtSomebodyIsNotCounted(String words) {
    count(words, 9);
    count("x".repeat(81), 9);
    assertEquals(List.of(), misses.shown());
  }

  @Test
  void whoeverAsksAgainAndAgainAtOnceIsCountedOnce() {
    for (int i = 0; i < 9; i++) {
      misses.count("skyddsrum");
      misses.count("annat " + i);
    }
    count("skyddsrum", 3);
    assertEquals(List.of(), misses.shown());
    count("skyddsrum", 1);
    assertEquals(List.of(5), misses.shown().stream().map(Missed::times).toList());
  }

  @Test
  void whatIsNotAskedForAgainIsForgotten() {
    count("skyddsrum", 4);
    clock.pass(Duration.ofDays(34));
    count("annat", 5);
    count("skyddsrum", 1);
    assertEquals(List.of("annat"), misses.shown().stream().map(Missed::words).toList());
  }

  @Test
  void aFloodPushesOutWhatWasAskedForLongestAgo() {
    count("gammalt", 9);
    for (int i = 0; i < 5_000; i++) misses.count("ord " + i);
    count("nytt", 5);
    assertEquals(List.of("nytt"), misses.shown().stream().map(Missed::words).toList());
    assertTrue(misses.shown().stream().allMatch(missed -> missed.times() >= 5));
  }
}
