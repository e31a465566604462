package se.radrum.portal.open.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.EntryView;
import se.radrum.feedback.FeedbackBox;
import se.radrum.feedback.FollowedCase;
import se.radrum.feedback.FormTokens;
import se.radrum.feedback.Slip;
import se.radrum.feedback.Slips;
import se.radrum.feedback.State;
import se.radrum.kernel.Problem.Fault;
import se.radrum.outcome.JourneyView;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Outcomes;
import se.radrum.outcome.StepView;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SubmissionKey;

/** What {@code /svar} shows: a field for the code, or what waits behind it. */
@Named("follow")
@RequestScoped
public class FollowPage {
  private static final Set<String> SHUT = Set.of("withdrawn", "locked");

  private final HttpServletRequest request;
  private final Slips slips;
  private final FormTokens tokens;
  private final FeedbackBox box;
  private final Outcomes outcomes;
  private final ContentLibrary library;
  private final Visit visit;
  private final Words words;
  private Slip slip = Slip.at("");
  private Optional<ReceiptCode> changed = Optional.empty();
  private Optional<FollowedCase> seen = Optional.empty();
  private Optional<JourneyView> journey = Optional.empty();

  @Inject
  FollowPage(
      HttpServletRequest request,
      Slips slips,
      FormTokens tokens,
      FeedbackBox box,
      Outcomes outcomes,
      ContentLibrary library,
      Visit visit,
      Words words) {
    this.request = request;
    this.slips = slips;
    this.tokens = tokens;
    this.box = box;
    this.outcomes = outcomes;
    this.library = library;
    this.visit = visit;
    this.words = words;
  }

  @SuppressWarnings("NullAway")
  FollowPage() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Opens what the cookie leads to, once a request. */
  @PostConstruct
  void open() {
    var token = OwnCookie.value(request, Slips.FOLLOWING);
    slip = slips.open(token).orElseGet(() -> Slip.at(""));
    changed = slips.receipt(token);
    seen = slips.opened(token).map(box::follow);
    journey = seen.map(followed -> journeyOf(followed).begunOn(followed.received()));
  }

  /** Whether there is nothing to correct, only to wait. */
  public boolean isBusy() {
    return Busy.isTold(getFaults());
  }

  /** Whether a case is open. */
  public boolean isOpen() {
    return seen.isPresent();
  }

  /** What is behind the code, or null. */
  public @Nullable FollowedCase getSeen() {
    return seen.orElse(null);
  }

  /** Which heading sums up what waits: the last part of a text key. */
  public String getNews() {
    var waiting = seen.map(FollowedCase::waiting).orElse(0);
    return waiting == 0 ? "none" : waiting == 1 ? "one" : "two";
  }

  /** What was just done, as the last part of a text key; the empty text when nothing was. */
  public String getDone() {
    var place = slip.place();
    return place.startsWith("done-") || SHUT.contains(place) ? place : "";
  }

  /** A token made now, for the form that asks for another code. */
  public String getToken() {
    return tokens.sign(SubmissionKey.random());
  }

  /** The new code in five groups, while it is shown. */
  public List<String> getCode() {
    return changed.map(ReceiptCode::groups).orElse(List.of());
  }

  /** How often the code has been used; 0 for one that is new. */
  public int getUses() {
    var counted = slip.value(Slips.USES);
    return counted.isEmpty() ? 0 : Integer.parseInt(counted);
  }

  /** What stands in a field. */
  public String value(String field) {
    return slip.value(field);
  }

  /** Everything to correct. */
  public List<Fault> getFaults() {
    return slip.faults();
  }

  /** What is wrong with a field; the empty text when nothing is. */
  public String error(String field) {
    return slip.faults().stream()
        .filter(fault -> Objects.equals(fault.pointer(), field))
        .map(words::fault)
        .findFirst()
        .orElse("");
  }

  /** The eight rooms, as far as the words have come. */
  public List<StepView> getSteps() {
    return journey.map(JourneyView::steps).orElse(List.of());
  }

  /** The entry the words became, or null. */
  public @Nullable EntryView getEntry() {
    return seen.flatMap(FollowedCase::entry)
        .flatMap(id -> library.published(id, visit.getLocale()))
        .orElse(null);
  }

  /** The outcome that rests on them, or null. */
  public @Nullable OutcomeView getOutcome() {
    return journey.map(JourneyView::outcome).orElse(null);
  }

  private JourneyView journeyOf(FollowedCase followed) {
    if (followed.state() == State.REFUSED) return JourneyView.refused();
    return followed
        .entry()
        .map(id -> outcomes.journeyOf(id, visit.getLocale()))
        .orElseGet(JourneyView::begun);
  }
}
