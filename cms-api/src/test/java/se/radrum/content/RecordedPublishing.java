package se.radrum.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.radrum.access.Caller;

/** A publishing door for the unit tests of others: keeps what was moved and taken away. */
public final class RecordedPublishing extends Publishing {
  private final List<Move> moves = new ArrayList<>();
  private final List<UUID> withdrawn = new ArrayList<>();

  @Override
  public void move(Caller by, Move command) {
    moves.add(command);
  }

  @Override
  public void withdraw(UUID id) {
    withdrawn.add(id);
  }

  /** What was moved. */
  public List<Move> moves() {
    return List.copyOf(moves);
  }

  /** What was taken away. */
  public List<UUID> withdrawn() {
    return List.copyOf(withdrawn);
  }
}
