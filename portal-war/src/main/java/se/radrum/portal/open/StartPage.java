package se.radrum.portal.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Outcomes;
import se.radrum.portal.Visit;

/** The first page: what the council is for, and how far words have come lately. */
@Named("start")
@RequestScoped
public class StartPage {
  private final Outcomes outcomes;
  private final Visit visit;
  private Optional<OutcomeView> latest = Optional.empty();

  @Inject
  StartPage(Outcomes outcomes, Visit visit) {
    this.outcomes = outcomes;
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  StartPage() {
    this.outcomes = null;
    this.visit = null;
  }

  @PostConstruct
  void read() {
    var told = outcomes.told(visit.getLocale());
    latest =
        told.stream()
            .filter(one -> one.facts().done() != null)
            .findFirst()
            .or(() -> told.stream().filter(one -> one.facts().answer() != null).findFirst());
  }

  /** The latest thing done, else the latest answer, a no as well; null before there is any. */
  public @Nullable OutcomeView getLatest() {
    return latest.orElse(null);
  }
}
