package se.radrum.portal.staff.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.outcome.OutcomeDraft;
import se.radrum.outcome.Outcomes;

/** Everything that is in the hands of the municipality. */
@Named("followUp")
@RequestScoped
public class FollowUpPage {
  private final Outcomes outcomes;
  private final Presence presence;
  private @Nullable List<OutcomeDraft> all;

  @Inject
  FollowUpPage(Outcomes outcomes, Presence presence) {
    this.outcomes = outcomes;
    this.presence = presence;
  }

  @SuppressWarnings("NullAway")
  FollowUpPage() {
    this.outcomes = null;
    this.presence = null;
  }

  /** What is waited for first; read once, since a table asks many times. */
  public List<OutcomeDraft> getAll() {
    if (all == null) all = outcomes.list(presence.mustBeThere());
    return all;
  }

  /** Whether whoever looks may hand over. */
  public boolean isStrategist() {
    return presence.mustBeThere().is(Role.STRATEGIST);
  }
}
