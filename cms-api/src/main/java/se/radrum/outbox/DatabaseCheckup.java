package se.radrum.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;
import se.radrum.kernel.Problem;

/** Which database this is and how far its tables have come. */
@Dependent
class DatabaseCheckup implements Checkup {
  @Inject private ChangeRows rows;

  @Override
  public Finding look() {
    try {
      return new Finding("database", true, rows.versions());
    } catch (Problem unreachable) {
      return new Finding("database", false, "cannot be reached");
    }
  }
}
