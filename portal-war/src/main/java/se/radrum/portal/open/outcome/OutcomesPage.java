package se.radrum.portal.open.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Outcomes;
import se.radrum.outcome.Tally;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;

/** Everything the council has handed over. */
@Named("outcomes")
@RequestScoped
public class OutcomesPage {
  private final Outcomes outcomes;
  private final Visit visit;
  private final Once<List<OutcomeView>> all = new Once<>(this::read);

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
    return all.get();
  }

  private List<OutcomeView> read() {
    return outcomes.told(visit.getLocale());
  }

  /** How it stands with them. */
  public Tally getTally() {
    return Tally.of(getAll());
  }
}
