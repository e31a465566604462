package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.moderation.Desk;
import se.radrum.moderation.OpenedCase;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.vault.Unlocked;

/**
 * The case in the address, opened with the reader's own keys. Each request that shows it opens it
 * anew, and each opening goes on record.
 */
@RequestScoped
public class OpenOnDesk {
  private final Desk desk;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private @Nullable OpenedCase seen;
  private boolean missing;

  @Inject
  OpenOnDesk(Desk desk, Presence presence, OpenKeys keys, Visit visit, Deed deed) {
    this.desk = desk;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  OpenOnDesk() {
    this(null, null, null, null, null);
  }

  /** Something one does with a case. */
  interface Act {
    void on(Caller by, Unlocked keys, UUID id);
  }

  /** The case; null when it is not there for this reader, or while the keys are locked. */
  @Nullable OpenedCase seen() {
    if (seen == null && !missing && keys.held().isPresent())
      missing = !deed.done(() -> seen = desk.open(presence.mustBeThere(), keys.mustBeOpen(), id()));
    return seen;
  }

  /** Does something with it, and shows it as it is afterwards; false when it was refused. */
  boolean done(Act act) {
    if (!deed.done(() -> run(act))) return false;
    seen = null;
    return true;
  }

  /** Does something with it and comes back by its address, so that a reload does nothing again. */
  void go(Act act) {
    deed.then(() -> run(act), "/rad/ko/" + visit.part("id"));
  }

  /** Does something with it after which it is no longer there for this reader. */
  void leave(Act act) {
    deed.then(() -> run(act), "/rad/ko");
  }

  private void run(Act act) {
    act.on(presence.mustBeThere(), keys.mustBeOpen(), id());
  }

  private UUID id() {
    return visit.id("id");
  }
}
