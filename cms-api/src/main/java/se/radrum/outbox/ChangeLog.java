package se.radrum.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * The door of the change log. An event is written in the running transaction under the one lock
 * that gives numbers in commit order, and the lock is held until the commit: so append last, when
 * what the event tells of has been done. A rolled-back transaction leaves nothing.
 */
@ApplicationScoped
public class ChangeLog {
  private final ChangeRows rows;
  private final Dispatcher dispatcher;

  // The numbers are not allotted by a synchronization at the end: a connection first taken there is
  // not part of the transaction on this server, and two writers were given the same number.
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject
  ChangeLog(ChangeRows rows, Dispatcher dispatcher) {
    this.rows = rows;
    this.dispatcher = dispatcher;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  ChangeLog() {
    this(null, null);
  }

  /**
   * Adds an event to the running transaction.
   *
   * @throws jakarta.transaction.TransactionalException when no transaction is running
   */
  @Transactional(TxType.MANDATORY)
  public void append(DomainEvent event) {
    rows.append(event);
    if (transaction.getResource(ChangeLog.class) != null) return;
    transaction.putResource(ChangeLog.class, true);
    transaction.registerInterposedSynchronization(new Bell());
  }

  /** The number of the last committed change; 0 when there is none. */
  public long head() {
    return rows.head();
  }

  private final class Bell implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) dispatcher.ring();
    }
  }
}
