package se.radrum.outbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
  private final Lane lane = new Lane(new Nobody(), "");

  @Test
  void oneWorkerAtATime() {
    assertTrue(lane.wake());
    assertFalse(lane.wake());
  }

  @Test
  void aBellDuringWorkIsNotForgotten() {
    lane.wake();
    lane.wake();
    assertTrue(lane.rest(), "the worker starts again");
    assertFalse(lane.rest(), "and then rests");
    assertTrue(lane.wake());
  }

  @Test
  void aFailureWaitsBeforeTheNextTryAndASuccessForgetsIt() {
    lane.failed();
    assertFalse(lane.due());
    lane.succeeded();
    assertTrue(lane.due());
  }

  private static final class Nobody implements Subscriber {
    @Override
    public String subscription() {
      return "nobody";
    }

    @Override
    public int take(List<Change> changes) {
      return changes.size();
    }
  }
}
