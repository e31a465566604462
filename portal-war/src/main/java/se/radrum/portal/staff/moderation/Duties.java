package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radrum.moderation.Desk;

/** What one owes a case beyond answering it: to step aside, or to ask that it ends. */
@Named("deskDuties")
@RequestScoped
public class Duties {
  private final Desk desk;
  private final OpenOnDesk open;

  private String decision = "";

  @Inject
  Duties(Desk desk, OpenOnDesk open) {
    this.desk = desk;
    this.open = open;
  }

  @SuppressWarnings("NullAway")
  Duties() {
    this(null, null);
  }

  /** Opens the case no more; there is nothing left to come back to but the queue. */
  public void standAside() {
    open.leave(desk::standAside);
  }

  /** Asks that the case ends before its time. */
  public void proposeDisposal() {
    open.go((by, keys, id) -> desk.proposeDisposal(by, keys, id, decision));
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = Objects.requireNonNullElse(decision, "");
  }
}
