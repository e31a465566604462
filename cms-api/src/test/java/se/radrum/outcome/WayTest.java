package se.radrum.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.radrum.outcome.StepView.State.DONE;
import static se.radrum.outcome.StepView.State.LATE;
import static se.radrum.outcome.StepView.State.NOW;
import static se.radrum.outcome.StepView.State.PAST;
import static se.radrum.outcome.StepView.State.REFUSED;
import static se.radrum.outcome.StepView.State.WAIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;

class WayTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  @Test
  void what_waits_for_an_answer_is_late_from_the_day_after_it_was_due() {
    assertEquals(Status.WAITING, status("due", "2026-11-21"));
    assertEquals(Status.LATE, status("due", "2026-11-20"));
    var answered = way("due", "2026-10-01").get(4);
    assertEquals(LATE, answered.state());
    assertEquals(51, answered.late());
  }

  @Test
  void a_no_leads_straight_to_being_told() {
    var facts = new String[] {"answer", "no", "answered", "2025-06-10"};
    assertEquals(Status.REFUSED, status(facts));
    assertStates(way(facts), DONE, DONE, DONE, DONE, REFUSED, PAST, PAST, DONE);
  }

  @Test
  void a_yes_waits_for_what_was_promised_and_a_promise_grows_late_by_itself() {
    var promised = new String[] {"answer", "partly", "answered", "2026-09-01", "promised", ""};
    promised[5] = "2027-06-30";
    assertEquals(Status.ON_ITS_WAY, status(promised));
    assertStates(way(promised), DONE, DONE, DONE, DONE, DONE, NOW, WAIT, WAIT);
    assertEquals("outcome.answer.partly", way(promised).get(4).said());
    promised[5] = "2026-11-01";
    assertEquals(Status.PROMISE_LATE, status(promised));
    assertStates(way(promised), DONE, DONE, DONE, DONE, DONE, LATE, WAIT, WAIT);
  }

  @Test
  void what_is_done_is_told_once_those_who_asked_for_it_have_been_asked() {
    var done = new String[] {"answer", "yes", "done", "2026-05-01", "x", "", "verifiedOn", ""};
    assertEquals(Status.DONE, status(done));
    assertStates(way(done), DONE, DONE, DONE, DONE, DONE, DONE, NOW, WAIT);
    done[4] = "verified";
    done[5] = "noticed";
    done[7] = "2026-10-31";
    assertEquals(Status.NOTICED, status(done));
    assertStates(way(done), DONE, DONE, DONE, DONE, DONE, DONE, DONE, DONE);
  }

  @Test
  void words_that_are_not_handed_over_yet_wait_one_room_at_a_time() {
    assertStates(Way.before(false, false), DONE, NOW, WAIT, WAIT, WAIT, WAIT, WAIT, WAIT);
    assertStates(Way.before(true, false), DONE, DONE, NOW, WAIT, WAIT, WAIT, WAIT, WAIT);
    assertStates(Way.before(true, true), DONE, DONE, DONE, NOW, WAIT, WAIT, WAIT, WAIT);
  }

  @Test
  void words_the_council_said_no_to_go_no_further() {
    assertStates(Way.refused(), DONE, REFUSED, PAST, PAST, PAST, PAST, PAST, PAST);
  }

  @Test
  void only_whoever_wrote_is_shown_the_day_they_did() {
    var own = JourneyView.begun().begunOn(TODAY).steps();
    assertEquals(TODAY, own.get(0).day());
    assertStates(own, DONE, NOW, WAIT, WAIT, WAIT, WAIT, WAIT, WAIT);
  }

  @Test
  void when_somebody_wrote_is_never_told() {
    assertNull(way("due", "2026-12-01").get(0).day());
    assertNull(way("due", "2026-12-01").get(1).day());
  }

  private static void assertStates(List<StepView> steps, StepView.State... states) {
    assertEquals(List.of(states), steps.stream().map(StepView::state).toList());
  }

  private static Status status(String... fields) {
    return Status.of(facts(fields), TODAY);
  }

  private static List<StepView> way(String... fields) {
    return Way.of(facts(fields), null, TODAY);
  }

  private static OutcomeFacts facts(String... fields) {
    var document = Json.object();
    for (int i = 0; i < fields.length; i += 2) document.add(fields[i], fields[i + 1]);
    return OutcomeFacts.of(document.build());
  }
}
