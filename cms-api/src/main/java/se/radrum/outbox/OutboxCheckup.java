package se.radrum.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/** Whether the change log is being followed. */
@Dependent
class OutboxCheckup implements Checkup {
  private static final long WORRYING = 1_000;

  @Inject private ChangeRows rows;

  @Override
  public Finding look() {
    long lag = rows.lag();
    return new Finding(
        "change log", lag < WORRYING, "%d changes, %d waiting".formatted(rows.head(), lag));
  }
}
