package se.radrum.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.radrum.feedback.Crowds.Deed;
import se.radrum.kernel.HandClock;

/** Who comes in a crowd is noticed, and nobody else. */
@Tag("guard:flod")
class CrowdsTest {
  private static final Optional<String> HERE = Optional.of("c00002/24");

  private final HandClock clock = new HandClock();
  private final Crowds crowds = new Crowds(clock);

  @Test
  void oneMoreThanPeopleWouldSendIsACrowdAndOnlyThere() {
    for (int n = 0; n < 20; n++) assertFalse(crowds.among(HERE, Deed.SEND), "number " + n);
    assertTrue(crowds.among(HERE, Deed.SEND));
    assertFalse(crowds.among(HERE, Deed.CODE), "something else");
    assertFalse(crowds.among(Optional.of("c63364/24"), Deed.SEND), "somewhere else");
  }

  @Test
  void whereItComesFromUnknownNothingIsACrowd() {
    for (int n = 0; n < 1000; n++) assertFalse(crowds.among(Optional.empty(), Deed.SEND));
  }

  @Test
  void everyHourAllIsForgotten() {
    for (int n = 0; n < 21; n++) crowds.among(HERE, Deed.SEND);
    clock.pass(Duration.ofHours(1));
    assertFalse(crowds.among(HERE, Deed.SEND));
    assertEquals(1, crowds.remembered());
  }

  @Test
  void manyAskersCostNoMoreThanSoManyRows() {
    for (int n = 0; n < 50_000; n++) crowds.among(Optional.of(n + "/24"), Deed.STEP);
    assertEquals(20_000, crowds.remembered());
  }
}
