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

  /** True when changes were handed over and there may be more. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean next(Subscriber subscriber, String node) {
    var position = rows.claim(subscriber.subscription(), node);
    if (position.isEmpty()) return false;
    var changes = rows.after(position.getAsLong(), BATCH);
    if (changes.isEmpty()) return false;
    subscriber.take(changes);
    rows.move(subscriber.subscription(), node, changes.get(changes.size() - 1).sequence());
    return true;
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
