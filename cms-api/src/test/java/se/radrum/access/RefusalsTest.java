package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.HandClock;
import se.radrum.outbox.RecordedChanges;

/** Who asks for what is not theirs is noted, and cannot fill the log with it. */
class RefusalsTest {
  private final HandClock clock = new HandClock();
  private final RecordedChanges changes = new RecordedChanges();
  private final Refusals refusals = new Refusals(changes, clock);
  private final Caller kim = Callers.with(Role.EDITOR);

  static class Door {
    void open() {}

    void shut() {}
  }

  @Test
  void what_was_refused_is_told_with_who_asked_and_for_what() {
    refusals.tell(kim, method("open"));
    assertEquals(List.of(refused("Door.open", kim.id())), changes.events());
  }

  @Test
  void asked_again_the_same_day_it_is_told_once() {
    for (int n = 0; n < 100; n++) refusals.tell(kim, method("open"));
    refusals.tell(kim, method("shut"));
    assertEquals(2, changes.events().size());
    clock.pass(Duration.ofDays(1));
    refusals.tell(kim, method("open"));
    assertEquals(3, changes.events().size());
  }

  private static AccessRefused refused(String door, UUID by) {
    return new AccessRefused(door, by);
  }

  private static Method method(String name) {
    try {
      return Door.class.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
