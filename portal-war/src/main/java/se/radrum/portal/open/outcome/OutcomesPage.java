package se.radrum.portal.open.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Outcomes;
import se.radrum.outcome.Tally;
import se.radrum.portal.Visit;

/** Everything the council has handed over. */
@Named("outcomes")
@RequestScoped
public class OutcomesPage {
  private final Outcomes outcomes;
  private final Visit visit;
  private @Nullable List<OutcomeView> all;

  @Inject
  OutcomesPage(Outcomes outcomes, Visit visit) {
    this.outcomes = outcomes;
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  OutcomesPage() {
    this.outcomes = null;
    this.visit = null;
  }

  /** The latest handed over first. */
  public List<OutcomeView> getAll() {
    if (all == null) all = outcomes.told(visit.getLocale());
    return all;
  }

  /** How it stands with them. */
  public Tally getTally() {
    return Tally.of(getAll());
  }
}
