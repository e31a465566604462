package se.radrum.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/**
 * The door of the change log. An event appended in a transaction is written at its very end, so the
 * one lock that gives numbers in commit order is held for a moment only; a rolled-back transaction
 * leaves nothing.
 */
@ApplicationScoped
public class ChangeLog {
  private final ChangeRows rows;
  private final Dispatcher dispatcher;

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
    waiting().add(event);
  }

  /** The number of the last committed change; 0 when there is none. */
  public long head() {
    return rows.head();
  }

  @SuppressWarnings("unchecked")
  private List<DomainEvent> waiting() {
    var waiting = (List<DomainEvent>) transaction.getResource(ChangeLog.class);
    if (waiting != null) return waiting;
    var first = new ArrayList<DomainEvent>();
    transaction.putResource(ChangeLog.class, first);
    transaction.registerInterposedSynchronization(new AtTheEnd(first));
    return first;
  }

  private final class AtTheEnd implements Synchronization {
    private final List<DomainEvent> events;

    AtTheEnd(List<DomainEvent> events) {
      this.events = events;
    }

    @Override
    public void beforeCompletion() {
      rows.append(events);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) dispatcher.ring();
    }
  }
}
