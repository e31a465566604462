package se.radrum.portal.open.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.outcome.OutcomeView;
import se.radrum.outcome.Status;
import se.radrum.outcome.StepView;
import se.radrum.outcome.StepView.State;
import se.radrum.portal.Days;
import se.radrum.portal.Words;

/** The eight rooms in words; pages know it as {@code #{rooms}}. */
@Named("rooms")
@RequestScoped
public class Rooms {
  private final Words words;
  private final Days days;

  @Inject
  Rooms(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  @SuppressWarnings("NullAway")
  Rooms() {
    this.words = null;
    this.days = null;
  }

  /** How the room is drawn: the {@code kind} of the step tag. */
  public String kind(StepView step) {
    return step.state() == State.REFUSED ? "done no" : step.state().word();
  }

  /** What the room is called. */
  public String label(StepView step) {
    return words.get("outcome.step." + step.step().word());
  }

  /** What happened there, and when: "Ja, april 2026". */
  public String detail(StepView step) {
    return switch (step.state()) {
      case LATE -> words.of("outcome.state.late", step.late());
      case NOW ->
          step.day() == null
              ? words.get("outcome.state.now")
              : words.of("outcome.state.due", days.day(step.day()));
      case DONE, REFUSED -> passed(step);
      case WAIT, PAST -> words.get("outcome.state." + step.state().word());
    };
  }

  /** Where an outcome stands: "Svaret är försenat sedan 1 oktober 2026". */
  public String status(OutcomeView outcome) {
    var key = "outcome.status." + outcome.status().word();
    if (outcome.status() == Status.LATE)
      return words.of(key + "-since", days.day(outcome.facts().due()));
    if (outcome.status() == Status.PROMISE_LATE)
      return words.of(key + "-since", days.day(outcome.facts().promised()));
    return words.get(key);
  }

  /** How far it has come: "Steg 4, överlämnat". */
  public String reached(OutcomeView outcome) {
    var step = outcome.steps().get(outcome.reached() - 1);
    return words.of("outcome.page.reached", outcome.reached(), label(step));
  }

  private String passed(StepView step) {
    var said = step.said();
    var parts = Stream.of(said == null ? "" : words.get(said), days.month(step.day()));
    var detail = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return detail.isEmpty() ? words.get("outcome.state.done") : capital(detail);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
