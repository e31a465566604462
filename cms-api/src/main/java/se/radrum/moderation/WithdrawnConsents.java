package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.radrum.feedback.ConsentWithdrawn;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;
import se.radrum.vault.Ended;
import se.radrum.vault.Ended.What;

/** An entry whose consent is taken back is taken off the web. */
@ApplicationScoped
class WithdrawnConsents implements Subscriber {
  private final Release release;

  @Inject
  WithdrawnConsents(Release release) {
    this.release = release;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  WithdrawnConsents() {
    this(null);
  }

  /** An older backup has brought an entry back, or a report about a case that has ended. */
  void again(@Observes Ended ended, ChildReports reports) {
    if (ended.what() == What.ENTRY) release.withdraw(ended.id());
    if (ended.what() == What.CASE) reports.find(ended.id()).ifPresent(reports::remove);
  }

  @Override
  public String subscription() {
    return "withdrawn-consents";
  }

  @Override
  public int take(List<Change> changes) {
    changes.stream()
        .filter(change -> change.is(ConsentWithdrawn.class))
        .forEach(change -> release.withdraw(change.id("entry")));
    return changes.size();
  }
}
