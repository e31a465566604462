package se.radrum.acceptance.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.radrum.outbox.ChangeLog;

/** A door of the tests' own. */
@ApplicationScoped
@Transactional
public class Writer {
  @Inject private ChangeLog changes;

  /** One event, one transaction. */
  public void write(UUID thread, int number) {
    changes.append(new Written(thread, number));
  }

  /** One event in a transaction that is rolled back. */
  public void writeAndFail(UUID thread, int number) {
    changes.append(new Written(thread, number));
    throw new IllegalStateException("rolled back on purpose");
  }
}
