package se.radrum.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radrum.kernel.Json;
import se.radrum.outbox.Change;

@Tag("guard:insider")
class VerificationTest {
  private static final int NOTES = 7;
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final End end = new End();
  private final List<Note> notes =
      new ArrayList<>(
          IntStream.rangeClosed(1, NOTES)
              .mapToObj(i -> end.grow(change(i, "facts"), DAY))
              .toList());

  static IntStream places() {
    return IntStream.range(0, NOTES);
  }

  @Test
  void a_chain_nobody_touched_holds() {
    assertEquals(new Verdict(true, NOTES, 0, verdict().end()), verdict());
  }

  @Test
  void an_empty_chain_holds() {
    assertTrue(new Verification().against(new End()).whole());
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_changed_note_is_found(int place) {
    var before = place == 0 ? End.nothing() : notes.get(place - 1).hash();
    notes.set(place, new Note(place, before, change(place + 1, "other"), DAY));
    assertFalse(verdict().whole());
  }

  @ParameterizedTest
  @MethodSource("places")
  void another_day_is_found(int place) {
    var before = place == 0 ? End.nothing() : notes.get(place - 1).hash();
    notes.set(place, new Note(place, before, change(place + 1, "facts"), DAY.plusDays(1)));
    assertFalse(verdict().whole());
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_note_left_out_is_found_also_the_last(int place) {
    notes.remove(place);
    assertEquals(place + 1, verdict().broken());
  }

  @ParameterizedTest
  @MethodSource("places")
  void two_exchanged_notes_are_found(int place) {
    Collections.swap(notes, place, (place + 1) % NOTES);
    assertFalse(verdict().whole());
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_note_put_in_is_found(int place) {
    notes.add(place, new Note(place, End.nothing(), change(99, "facts"), DAY));
    assertFalse(verdict().whole());
  }

  @Test
  void a_note_put_at_the_end_is_found() {
    var last = notes.get(NOTES - 1);
    notes.add(new Note(last.n(), last.hash(), change(8, "facts"), DAY));
    assertEquals(NOTES + 1, verdict().broken());
  }

  private Verdict verdict() {
    var verification = new Verification();
    verification.follow(notes.subList(0, notes.size() / 2));
    verification.follow(notes.subList(notes.size() / 2, notes.size()));
    return verification.against(end);
  }

  private static Change change(long sequence, String fact) {
    var by = new UUID(1, 2).toString();
    return new Change(
        sequence, "CaseOpened", Json.object().add("fact", fact).add("by", by).build());
  }
}
