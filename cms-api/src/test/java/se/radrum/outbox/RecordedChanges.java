package se.radrum.outbox;

import java.util.ArrayList;
import java.util.List;

/** A change log for unit tests: keeps what was appended, in order. */
public final class RecordedChanges extends ChangeLog {
  private final List<DomainEvent> events = new ArrayList<>();

  @Override
  public void append(DomainEvent event) {
    events.add(event);
  }

  /** What was appended. */
  public List<DomainEvent> events() {
    return List.copyOf(events);
  }
}
