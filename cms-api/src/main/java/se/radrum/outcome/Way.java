package se.radrum.outcome;

import static se.radrum.outcome.StepView.later;
import static se.radrum.outcome.StepView.passed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.outcome.StepView.State;

/** Derives the eight steps from what is known. Nothing here is stored. */
final class Way {
  private Way() {}

  /** The whole way of something that was handed over. */
  static List<StepView> of(OutcomeFacts facts, @Nullable LocalDate together, LocalDate today) {
    var steps = new ArrayList<StepView>();
    steps.add(passed(Step.SAID, null));
    steps.add(passed(Step.HEARD, null));
    steps.add(passed(Step.TOGETHER, together));
    steps.add(passed(Step.HANDED_OVER, facts.handedOver()));
    steps.addAll(answered(facts, today));
    return List.copyOf(steps);
  }

  /** The way of something that is not handed over yet. */
  static List<StepView> before(boolean heard, boolean together) {
    var steps = new ArrayList<StepView>();
    steps.add(passed(Step.SAID, null));
    steps.add(open(Step.HEARD, heard, true));
    steps.add(open(Step.TOGETHER, together, heard));
    steps.add(open(Step.HANDED_OVER, false, together));
    Stream.of(Step.ANSWERED, Step.DONE, Step.VERIFIED, Step.TOLD)
        .map(StepView::later)
        .forEach(steps::add);
    return List.copyOf(steps);
  }

  /** The way of words that go no further: they were read, and the council said no. */
  static List<StepView> refused() {
    var later = Stream.of(Step.values()).skip(2).map(step -> StepView.of(step, State.PAST, null));
    var read = StepView.of(Step.HEARD, State.REFUSED, null).saying("outcome.state.refused");
    return Stream.concat(Stream.of(passed(Step.SAID, null), read), later).toList();
  }

  private static StepView open(Step step, boolean passed, boolean next) {
    if (passed) return passed(step, null);
    return StepView.of(step, next ? State.NOW : State.WAIT, null);
  }

  private static List<StepView> answered(OutcomeFacts facts, LocalDate today) {
    if (facts.answer() == null)
      return List.of(
          StepView.due(Step.ANSWERED, facts.due(), today),
          later(Step.DONE),
          later(Step.VERIFIED),
          later(Step.TOLD));
    if (facts.answer() == Answer.NO)
      return List.of(
          StepView.of(Step.ANSWERED, State.REFUSED, facts.answered()).saying(Answer.NO.key()),
          StepView.of(Step.DONE, State.PAST, null),
          StepView.of(Step.VERIFIED, State.PAST, null),
          passed(Step.TOLD, facts.answered()));
    var answered = passed(Step.ANSWERED, facts.answered()).saying(facts.answer().key());
    return Stream.concat(Stream.of(answered), promised(facts, today)).toList();
  }

  private static Stream<StepView> promised(OutcomeFacts facts, LocalDate today) {
    if (facts.done() == null)
      return Stream.of(
          StepView.due(Step.DONE, facts.promised(), today), later(Step.VERIFIED), later(Step.TOLD));
    if (facts.felt() == null)
      return Stream.of(
          passed(Step.DONE, facts.done()),
          StepView.of(Step.VERIFIED, State.NOW, null),
          later(Step.TOLD));
    return Stream.of(
        passed(Step.DONE, facts.done()),
        passed(Step.VERIFIED, facts.asked()).saying(facts.felt().key()),
        passed(Step.TOLD, facts.asked()));
  }
}
