package se.radrum.portal.open.outcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.EntryView;
import se.radrum.content.PaperView;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Outcomes;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.proposal.DecisionView;
import se.radrum.proposal.Proposals;

/** One outcome, by the number in its address. */
@Named("outcomePage")
@RequestScoped
public class OutcomePage {
  private static final int SIMILAR = 4;

  private final Outcomes outcomes;
  private final Proposals proposals;
  private final ContentLibrary library;
  private final Discovery discovery;
  private final Visit visit;
  private final Once<List<Found>> similar = new Once<>(this::alike);
  private Optional<OutcomeView> outcome = Optional.empty();

  @Inject
  OutcomePage(
      Outcomes outcomes,
      Proposals proposals,
      ContentLibrary library,
      Discovery discovery,
      Visit visit) {
    this.outcomes = outcomes;
    this.proposals = proposals;
    this.library = library;
    this.discovery = discovery;
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  OutcomePage() {
    this(null, null, null, null, null);
  }

  @PostConstruct
  void find() {
    var number = visit.part("number");
    if (number.matches("[1-9]\\d{0,8}"))
      outcome = outcomes.byNumber(Integer.parseInt(number), visit.getLocale());
  }

  /** The view that answers: the outcome's, or the one for what is not there, with its status. */
  public String getView() {
    if (outcome.isPresent()) return "/open/outcome/shown.xhtml";
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    return "/open/missing.xhtml";
  }

  /** The outcome; asked for only where there is one. */
  public OutcomeView getOutcome() {
    return outcome.orElseThrow();
  }

  /** The documents that go with it. */
  public List<PaperView> getPapers() {
    return library
        .published(getOutcome().id(), visit.getLocale())
        .map(library::papers)
        .orElse(List.of());
  }

  /** What is about the same, likest first. */
  public List<Found> getSimilar() {
    return similar.get();
  }

  private List<Found> alike() {
    return discovery.beside(getOutcome().id(), SIMILAR, visit.getLocale());
  }

  /** The proposal it was made of, or null where that is not published any more. */
  public @Nullable EntryView getProposal() {
    return Optional.ofNullable(getOutcome().proposal())
        .flatMap(id -> library.published(id, visit.getLocale()))
        .orElse(null);
  }

  /** What the council decided on the proposal, or null where it is not known. */
  public @Nullable DecisionView getDecision() {
    return Optional.ofNullable(getOutcome().proposal()).flatMap(proposals::decision).orElse(null);
  }
}
