package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

class PatienceTest {
  private final HandClock clock = new HandClock();
  private final Patience patience = new Patience(clock);

  @Test
  void the_first_failures_cost_nothing() {
    fail("a", 4);
    assertDoesNotThrow(() -> patience.admit("a", 5));
  }

  @Test
  void then_each_failure_doubles_the_wait_up_to_a_minute() {
    fail("a", 6);
    assertEquals(2L, wait("a"));
    fail("a", 2);
    assertEquals(8L, wait("a"));
    fail("a", 40);
    assertEquals(60L, wait("a"));
  }

  @Test
  void waiting_is_enough() {
    fail("a", 8);
    clock.pass(Duration.ofSeconds(8));
    assertDoesNotThrow(() -> patience.admit("a", 5));
  }

  @Test
  void nobody_waits_for_what_another_has_done() {
    fail("a", 100);
    assertDoesNotThrow(() -> patience.admit("b", 5));
  }

  @Test
  void a_quarter_of_an_hour_forgives() {
    fail("a", 10);
    clock.pass(Duration.ofMinutes(16));
    fail("a", 1);
    assertDoesNotThrow(() -> patience.admit("a", 5));
  }

  @Test
  void a_try_that_never_came_to_its_turn_is_none() {
    var busy = Problem.of(Kind.UNAVAILABLE, "kernel.busy");
    for (int n = 0; n < 20; n++)
      assertThrows(
          Problem.class,
          () ->
              patience.trying(
                  "a",
                  5,
                  () -> {
                    throw busy;
                  }));
    assertEquals("in", patience.trying("a", 5, () -> "in"));
    patience.succeeded("a");
    var wrong = Problem.invalid("phrase", "vault.phrase.wrong");
    for (int n = 0; n < 5; n++)
      assertThrows(
          Problem.class,
          () ->
              patience.trying(
                  "a",
                  5,
                  () -> {
                    throw wrong;
                  }));
    assertEquals(1L, wait("a"));
  }

  @Test
  void showing_who_one_is_forgives_at_once() {
    fail("a", 10);
    patience.succeeded("a");
    assertDoesNotThrow(() -> patience.admit("a", 5));
  }

  @Test
  void a_try_counts_before_it_is_known_to_have_failed() {
    for (int i = 0; i < 5; i++) patience.admit("a", 5);
    assertEquals(1L, wait("a"));
  }

  @Test
  void what_went_well_counts_for_nothing() {
    for (int i = 0; i < 20; i++) {
      patience.admit("a", 5);
      patience.forgive("a");
    }
  }

  private void fail(String who, int times) {
    for (int i = 0; i < times; i++) patience.failed(who);
  }

  private Object wait(String who) {
    var problem = assertThrows(Problem.class, () -> patience.admit(who, 5));
    assertEquals(Kind.LIMITED, problem.kind());
    return problem.faults().get(0).arguments().get(0);
  }
}
