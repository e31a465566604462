package se.radrum.portal.open.feedback;

import java.util.List;
import se.radrum.kernel.Problem.Fault;

/** That more is sent just now than the house can take: nothing to correct, only to wait. */
final class Busy {
  private static final String KEY = "kernel.busy";

  private Busy() {}

  static boolean isTold(List<Fault> faults) {
    return faults.stream().anyMatch(fault -> fault.key().equals(KEY));
  }
}
