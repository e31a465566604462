package se.radrum.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Caller;

/** An editing door for the unit tests of others: keeps what was begun. */
public final class RecordedEditing extends Editing {
  private final List<NewEntry> created = new ArrayList<>();

  @Override
  public UUID create(Caller by, NewEntry command) {
    created.add(command);
    return UUID.randomUUID();
  }

  /** What was begun. */
  public List<NewEntry> created() {
    return List.copyOf(created);
  }
}
