package se.radrum.portal.staff.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.outcome.OutcomeDraft;
import se.radrum.outcome.Outcomes;
import se.radrum.portal.Once;

/** Everything that is in the hands of the municipality. */
@Named("followUp")
@RequestScoped
public class FollowUpPage {
  private final Outcomes outcomes;
  private final Presence presence;
  private final Once<List<OutcomeDraft>> all = new Once<>(this::read);

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

  /** What is waited for first. */
  public List<OutcomeDraft> getAll() {
    return all.get();
  }

  private List<OutcomeDraft> read() {
    return outcomes.list(presence.mustBeThere());
  }

  /** Whether whoever looks may hand over. */
  public boolean isStrategist() {
    return presence.mustBeThere().is(Role.STRATEGIST);
  }
}
