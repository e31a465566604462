package se.radrum.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Json;
import se.radrum.outbox.Change;

class RecorderTest {
  private final Listed notes = new Listed();
  private final Recorder recorder = new Recorder(notes, new HandClock());

  @Test
  void what_somebody_did_is_noted_and_what_just_happened_is_not() {
    recorder.take(List.of(by(4), nobody(5), by(6)));
    assertEquals(List.of(1L, 2L), notes.list.stream().map(Note::n).toList());
  }

  @Test
  void a_change_seen_again_is_noted_once() {
    recorder.take(List.of(by(4)));
    recorder.take(List.of(by(4), by(5)));
    assertEquals(2, notes.list.size());
    var verification = new Verification();
    verification.follow(notes.list);
    assertTrue(verification.against(notes.end).whole());
  }

  private static Change by(long sequence) {
    var by = new UUID(1, 2).toString();
    return new Change(sequence, "CaseOpened", Json.object().add("by", by).build());
  }

  private static Change nobody(long sequence) {
    return new Change(sequence, "EntryUnpublished", Json.object().add("number", 14).build());
  }

  private static final class Listed extends Notes {
    private final List<Note> list = new ArrayList<>();
    private final List<Long> seen = new ArrayList<>();
    private final End end = new End();

    @Override
    void add(Note note) {
      list.add(note);
      seen.add(note.sequence());
    }

    @Override
    End hold() {
      return end;
    }

    @Override
    boolean has(long sequence) {
      return seen.contains(sequence);
    }
  }
}
