package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A page asks its doors once, however long its lists are. */
class OnceTest {
  @Test
  void whatIsAskedForManyTimesIsReadOnceAndNotBefore() {
    var door = new AtomicInteger();
    var once = new Once<>(door::incrementAndGet);
    assertEquals(0, door.get());
    for (int row = 0; row < 50; row++) assertEquals(1, once.get());
  }
}
