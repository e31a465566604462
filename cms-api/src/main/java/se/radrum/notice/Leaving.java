package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.radrum.access.MemberChanged;
import se.radrum.access.Standing;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/** Forgets what somebody followed, and their address, once they have left the council. */
@ApplicationScoped
class Leaving implements Subscriber {
  private final Mailboxes mailboxes;
  private final Watches watches;

  @Inject
  Leaving(Mailboxes mailboxes, Watches watches) {
    this.mailboxes = mailboxes;
    this.watches = watches;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Leaving() {
    this(null, null);
  }

  @Override
  public String subscription() {
    return "notices";
  }

  @Override
  public int take(List<Change> changes) {
    changes.stream()
        .filter(change -> change.is(MemberChanged.class))
        .filter(change -> change.facts().getString("standing").equals(Standing.LEFT.name()))
        .forEach(change -> forget(change.id("member")));
    return changes.size();
  }

  private void forget(UUID member) {
    mailboxes.remove(member);
    watches.of(member).forEach(watches::remove);
  }
}
