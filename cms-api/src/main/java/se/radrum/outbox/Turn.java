package se.radrum.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One turn of one subscriber, in one transaction: claim the cursor, hand over, move. */
@ApplicationScoped
class Turn {
  private static final int BATCH = 100;

  @Inject private ChangeRows rows;

  /**
   * True when there may be more: a full batch was handed over, or not all of it was taken. What is
   * committed after we have looked rings its own bell.
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean next(Subscriber subscriber, String node) {
    var position = rows.claim(subscriber.subscription(), node);
    if (position.isEmpty()) return false;
    var changes = rows.after(position.getAsLong(), BATCH);
    if (changes.isEmpty()) return false;
    int taken = subscriber.take(changes);
    if (taken > 0) {
      rows.move(subscriber.subscription(), node, changes.get(taken - 1).sequence());
    }
    return taken < changes.size() || changes.size() == BATCH;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void open(String subscription, String node) {
    rows.open(subscription, node);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void prune(String node) {
    rows.prune(node);
  }
}
