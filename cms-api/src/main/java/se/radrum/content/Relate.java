package se.radrum.content;

import java.util.List;
import java.util.UUID;

/** Says which entries one relation of an entry leads to, in order; none takes the relation away. */
public record Relate(UUID id, String relation, List<UUID> to) {
  public Relate {
    to = List.copyOf(to);
  }
}
