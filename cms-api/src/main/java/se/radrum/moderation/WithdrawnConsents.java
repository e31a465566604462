package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.radrum.feedback.ConsentWithdrawn;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/** Follows the log: an entry whose consent is taken back is taken off the web. */
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

  @Override
  public String subscription() {
    return "withdrawn-consents";
  }

  @Override
  public void take(List<Change> changes) {
    changes.stream()
        .filter(change -> change.is(ConsentWithdrawn.class))
        .forEach(change -> release.withdraw(change.id("entry")));
  }
}
