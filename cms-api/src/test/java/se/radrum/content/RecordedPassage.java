package se.radrum.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Caller;

/** A passage for the unit tests of others: keeps what came in and what was taken away. */
public final class RecordedPassage extends Passage {
  private final List<NewEntry> letIn = new ArrayList<>();
  private final List<UUID> takenAway = new ArrayList<>();

  @Override
  public UUID letIn(Caller by, NewEntry words) {
    letIn.add(words);
    return UUID.randomUUID();
  }

  @Override
  public void takeAway(UUID id) {
    takenAway.add(id);
  }

  /** What came in. */
  public List<NewEntry> letIn() {
    return List.copyOf(letIn);
  }

  /** What was taken away. */
  public List<UUID> takenAway() {
    return List.copyOf(takenAway);
  }
}
