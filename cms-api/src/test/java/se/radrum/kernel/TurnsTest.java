package se.radrum.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Problem.Kind;

/** Dear work is done in turn, and nobody waits without end. */
class TurnsTest {
  private final Turns turns = new Turns(1);

  @Test
  void sixtyFourWaitAndTheNextIsAskedToComeBack() throws Exception {
    var open = new CountDownLatch(1);
    var threads = Executors.newCachedThreadPool();
    try {
      var all = new ArrayList<Future<Boolean>>();
      for (var i = 0; i < 65; i++) all.add(threads.submit(() -> turns.take(() -> waited(open))));
      while (turns.waiting() < 64) Thread.onSpinWait();
      var refused = assertThrows(Problem.class, () -> turns.take(() -> true));
      assertEquals(Kind.UNAVAILABLE, refused.kind());
      open.countDown();
      for (var one : all) assertEquals(true, one.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean waited(CountDownLatch open) {
    try {
      open.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
