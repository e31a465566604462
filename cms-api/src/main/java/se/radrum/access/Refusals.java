package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.radrum.outbox.ChangeLog;

/**
 * Tells of what was refused to somebody who is signed in: once a day for each person and door, so
 * that nobody can fill the log by asking again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Refusals {
  private final ChangeLog changes;
  private final Clock clock;
  private final Set<AccessRefused> told = new HashSet<>();
  private LocalDate day = LocalDate.MIN;

  @Inject
  Refusals(ChangeLog changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Refusals() {
    this(null, null);
  }

  void tell(Caller by, Method asked) {
    var door = asked.getDeclaringClass().getSimpleName() + "." + asked.getName();
    var refused = new AccessRefused(door, by.id());
    if (isNew(refused)) changes.append(refused);
  }

  private synchronized boolean isNew(AccessRefused refused) {
    var today = LocalDate.now(clock);
    if (!today.equals(day)) told.clear();
    day = today;
    return told.add(refused);
  }
}
