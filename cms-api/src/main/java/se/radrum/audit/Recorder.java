package se.radrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.radrum.outbox.Change;
import se.radrum.outbox.Subscriber;

/** Turns every change that says by whom into a note. */
@ApplicationScoped
class Recorder implements Subscriber {
  private final Notes notes;
  private final Clock clock;

  @Inject
  Recorder(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Recorder() {
    this(null, null);
  }

  @Override
  public String subscription() {
    return "audit";
  }

  @Override
  public int take(List<Change> changes) {
    var told = changes.stream().filter(change -> change.facts().containsKey(Note.BY)).toList();
    if (!told.isEmpty()) note(told);
    return changes.size();
  }

  private void note(List<Change> told) {
    var end = notes.hold();
    var today = LocalDate.now(clock);
    for (var change : told) if (!notes.has(change.sequence())) notes.add(end.grow(change, today));
  }
}
